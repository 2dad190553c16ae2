// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkOpportunityEnrollmentsStatusUpdateRequest`.
///
/// The service requires `enrollmentIds`, `status` in requests.
#[non_exhaustive]
pub struct BulkOpportunityEnrollmentsStatusUpdateRequest {
    /// `enrollmentIds`, required.
    pub enrollment_ids: Option<Vec<String>>,
    /// `reviewNote`.
    pub review_note: Option<String>,
    /// `status`, required.
    pub status: Option<super::BulkOpportunityEnrollmentsStatusUpdateRequestStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`BulkOpportunityEnrollmentsStatusUpdateRequest`](super::BulkOpportunityEnrollmentsStatusUpdateRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum BulkOpportunityEnrollmentsStatusUpdateRequestStatus {
    /// `Approved`
    Approved,
    /// `Denied`
    Denied,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BulkOpportunityEnrollmentsStatusUpdateRequest {
    "enrollmentIds" Texts enrollment_ids,
    "reviewNote" Str review_note,
    "status" Enum status,
});

rt::setters!(BulkOpportunityEnrollmentsStatusUpdateRequest {
    0 enrollment_ids with_enrollment_ids(Vec<String>) clear_enrollment_ids,
    1 review_note with_review_note(impl Into<String>) clear_review_note,
    2 status with_status(impl Into<super::BulkOpportunityEnrollmentsStatusUpdateRequestStatus>) clear_status,
});

rt::open_enum!(BulkOpportunityEnrollmentsStatusUpdateRequestStatus {
    Approved = "Approved",
    Denied = "Denied",
});

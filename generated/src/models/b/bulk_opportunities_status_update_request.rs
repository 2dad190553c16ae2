// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkOpportunitiesStatusUpdateRequest`.
///
/// The service requires `opportunityIds`, `status` in requests.
#[non_exhaustive]
pub struct BulkOpportunitiesStatusUpdateRequest {
    /// `opportunityIds`, required.
    pub opportunity_ids: Option<Vec<String>>,
    /// `status`, required.
    pub status: Option<super::BulkOpportunitiesStatusUpdateRequestStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`BulkOpportunitiesStatusUpdateRequest`](super::BulkOpportunitiesStatusUpdateRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum BulkOpportunitiesStatusUpdateRequestStatus {
    /// `Closed`
    Closed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BulkOpportunitiesStatusUpdateRequest {
    "opportunityIds" Texts opportunity_ids,
    "status" Enum status,
});

rt::setters!(BulkOpportunitiesStatusUpdateRequest {
    0 opportunity_ids with_opportunity_ids(Vec<String>) clear_opportunity_ids,
    1 status with_status(impl Into<super::BulkOpportunitiesStatusUpdateRequestStatus>) clear_status,
});

rt::open_enum!(BulkOpportunitiesStatusUpdateRequestStatus {
    Closed = "Closed",
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkOpportunitiesEnrollmentResult`.
#[non_exhaustive]
pub struct BulkOpportunitiesEnrollmentResult {
    /// `enrollment`, required.
    pub enrollment: Option<super::OpportunityEnrollment>,
    /// `error`.
    pub error: Option<super::BulkOpportunitiesError>,
    /// `status`, required.
    pub status: Option<super::BulkOpportunitiesEnrollmentResultStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`BulkOpportunitiesEnrollmentResult`](super::BulkOpportunitiesEnrollmentResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum BulkOpportunitiesEnrollmentResultStatus {
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BulkOpportunitiesEnrollmentResult {
    "enrollment" Any enrollment,
    "error" Any error,
    "status" Enum status,
});

rt::open_enum!(BulkOpportunitiesEnrollmentResultStatus {
    Complete = "Complete",
    Error = "Error",
});

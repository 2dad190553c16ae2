// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkOpportunitiesReferenceResult`.
#[non_exhaustive]
pub struct BulkOpportunitiesReferenceResult {
    /// `error`.
    pub error: Option<super::BulkOpportunitiesError>,
    /// `opportunity`, required.
    pub opportunity: Option<super::OpportunityReference>,
    /// `status`, required.
    pub status: Option<super::BulkOpportunitiesReferenceResultStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`BulkOpportunitiesReferenceResult`](super::BulkOpportunitiesReferenceResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum BulkOpportunitiesReferenceResultStatus {
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BulkOpportunitiesReferenceResult {
    "error" Any error,
    "opportunity" Any opportunity,
    "status" Enum status,
});

rt::open_enum!(BulkOpportunitiesReferenceResultStatus {
    Complete = "Complete",
    Error = "Error",
});

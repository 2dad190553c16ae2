// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkRemoveOpportunitiesResult`.
#[non_exhaustive]
pub struct BulkRemoveOpportunitiesResult {
    /// `error`.
    pub error: Option<super::BulkOpportunitiesError>,
    /// `opportunityId`, required.
    pub opportunity_id: Option<String>,
    /// `status`, required.
    pub status: Option<super::BulkRemoveOpportunitiesResultStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`BulkRemoveOpportunitiesResult`](super::BulkRemoveOpportunitiesResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum BulkRemoveOpportunitiesResultStatus {
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BulkRemoveOpportunitiesResult {
    "error" Any error,
    "opportunityId" Str opportunity_id,
    "status" Enum status,
});

rt::open_enum!(BulkRemoveOpportunitiesResultStatus {
    Complete = "Complete",
    Error = "Error",
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmHistoricalAdherenceBulkJobReference`.
#[non_exhaustive]
pub struct WfmHistoricalAdherenceBulkJobReference {
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::WfmHistoricalAdherenceBulkJobReferenceStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`WfmHistoricalAdherenceBulkJobReference`](super::WfmHistoricalAdherenceBulkJobReference).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmHistoricalAdherenceBulkJobReferenceStatus {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmHistoricalAdherenceBulkJobReference {
    "id" Str id,
    "selfUri" Str self_uri,
    "status" Enum status,
});

rt::open_enum!(WfmHistoricalAdherenceBulkJobReferenceStatus {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});

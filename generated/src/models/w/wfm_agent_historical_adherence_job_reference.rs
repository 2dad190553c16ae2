// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmAgentHistoricalAdherenceJobReference`.
#[non_exhaustive]
pub struct WfmAgentHistoricalAdherenceJobReference {
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::WfmAgentHistoricalAdherenceJobReferenceStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`WfmAgentHistoricalAdherenceJobReference`](super::WfmAgentHistoricalAdherenceJobReference).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmAgentHistoricalAdherenceJobReferenceStatus {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmAgentHistoricalAdherenceJobReference {
    "id" Str id,
    "selfUri" Str self_uri,
    "status" Enum status,
});

rt::open_enum!(WfmAgentHistoricalAdherenceJobReferenceStatus {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});

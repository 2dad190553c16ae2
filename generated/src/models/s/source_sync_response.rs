// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SourceSyncResponse`.
#[non_exhaustive]
pub struct SourceSyncResponse {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `error`.
    pub error: Option<super::ErrorBody>,
    /// `knowledgeBase`.
    pub knowledge_base: Option<super::AddressableEntityRef>,
    /// `source`.
    pub source: Option<super::AddressableEntityRef>,
    /// `state`.
    pub state: Option<super::SourceSyncResponseState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`SourceSyncResponse`](super::SourceSyncResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum SourceSyncResponseState {
    /// `Success`
    Success,
    /// `Failed`
    Failed,
    /// `InProgress`
    InProgress,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SourceSyncResponse {
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "error" Any error,
    "knowledgeBase" Any knowledge_base,
    "source" Any source,
    "state" Enum state,
});

rt::open_enum!(SourceSyncResponseState {
    Success = "Success",
    Failed = "Failed",
    InProgress = "InProgress",
    Unknown = "Unknown",
});

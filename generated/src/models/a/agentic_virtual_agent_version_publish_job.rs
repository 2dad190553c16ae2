// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgenticVirtualAgentVersionPublishJob`.
#[non_exhaustive]
pub struct AgenticVirtualAgentVersionPublishJob {
    /// `errors`.
    pub errors: Option<Vec<super::ErrorBody>>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::AgenticVirtualAgentVersionPublishJobStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`AgenticVirtualAgentVersionPublishJob`](super::AgenticVirtualAgentVersionPublishJob).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgenticVirtualAgentVersionPublishJobStatus {
    /// `InProgress`
    InProgress,
    /// `Succeeded`
    Succeeded,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgenticVirtualAgentVersionPublishJob {
    "errors" Any errors,
    "id" Str id,
    "selfUri" Str self_uri,
    "status" Enum status,
});

rt::open_enum!(AgenticVirtualAgentVersionPublishJobStatus {
    InProgress = "InProgress",
    Succeeded = "Succeeded",
    Failed = "Failed",
});

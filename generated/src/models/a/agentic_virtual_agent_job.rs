// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgenticVirtualAgentJob`.
#[non_exhaustive]
pub struct AgenticVirtualAgentJob {
    /// `errors`.
    pub errors: Option<Vec<super::ErrorBody>>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::AgenticVirtualAgentJobStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`AgenticVirtualAgentJob`](super::AgenticVirtualAgentJob).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgenticVirtualAgentJobStatus {
    /// `InProgress`
    InProgress,
    /// `Succeeded`
    Succeeded,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgenticVirtualAgentJob {
    "errors" Any errors,
    "id" Str id,
    "selfUri" Str self_uri,
    "status" Enum status,
});

rt::open_enum!(AgenticVirtualAgentJobStatus {
    InProgress = "InProgress",
    Succeeded = "Succeeded",
    Failed = "Failed",
});

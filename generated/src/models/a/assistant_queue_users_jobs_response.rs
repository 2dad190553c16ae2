// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AssistantQueueUsersJobsResponse`.
#[non_exhaustive]
pub struct AssistantQueueUsersJobsResponse {
    /// `errorInfo`.
    pub error_info: Option<super::AssistantQueueUsersJobErrorInfo>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::AssistantQueueUsersJobsResponseStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`AssistantQueueUsersJobsResponse`](super::AssistantQueueUsersJobsResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum AssistantQueueUsersJobsResponseStatus {
    /// `InProgress`
    InProgress,
    /// `Succeeded`
    Succeeded,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AssistantQueueUsersJobsResponse {
    "errorInfo" Any error_info,
    "id" Str id,
    "selfUri" Str self_uri,
    "status" Enum status,
});

rt::open_enum!(AssistantQueueUsersJobsResponseStatus {
    InProgress = "InProgress",
    Succeeded = "Succeeded",
    Failed = "Failed",
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AssistantQueueUsersJobsRequest`.
///
/// The service requires `action` in requests.
#[non_exhaustive]
pub struct AssistantQueueUsersJobsRequest {
    /// `action`, required.
    pub action: Option<super::AssistantQueueUsersJobsRequestAction>,
    __marks: rt::Marks,
}
/// The values of `action` in [`AssistantQueueUsersJobsRequest`](super::AssistantQueueUsersJobsRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum AssistantQueueUsersJobsRequestAction {
    /// `AutoAssignment`
    AutoAssignment,
    /// `ManualAssignment`
    ManualAssignment,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AssistantQueueUsersJobsRequest {
    "action" Enum action,
});

rt::setters!(AssistantQueueUsersJobsRequest {
    0 action with_action(impl Into<super::AssistantQueueUsersJobsRequestAction>) clear_action,
});

rt::open_enum!(AssistantQueueUsersJobsRequestAction {
    AutoAssignment = "AutoAssignment",
    ManualAssignment = "ManualAssignment",
});

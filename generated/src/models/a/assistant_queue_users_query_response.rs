// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AssistantQueueUsersQueryResponse`.
#[non_exhaustive]
pub struct AssistantQueueUsersQueryResponse {
    /// `queue`.
    pub queue: Option<super::AssistantQueue>,
    /// `users`.
    pub users: Option<Vec<super::UserReference>>,
    __marks: rt::Marks,
}

rt::model!(AssistantQueueUsersQueryResponse {
    "queue" Any queue,
    "users" Any users,
});

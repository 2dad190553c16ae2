// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateMuAgentRequest`.
///
/// The service requires `userId` in requests.
#[non_exhaustive]
pub struct UpdateMuAgentRequest {
    /// `schedulable`.
    pub schedulable: Option<bool>,
    /// `userId`, required.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UpdateMuAgentRequest {
    "schedulable" Bool schedulable,
    "userId" Str user_id,
});

rt::setters!(UpdateMuAgentRequest {
    0 schedulable with_schedulable(bool) clear_schedulable,
    1 user_id with_user_id(impl Into<String>) clear_user_id,
});

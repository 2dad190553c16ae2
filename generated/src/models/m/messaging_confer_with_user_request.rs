// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessagingConferWithUserRequest`.
///
/// The service requires `targetUserId` in requests.
#[non_exhaustive]
pub struct MessagingConferWithUserRequest {
    /// `targetUserId`, required.
    pub target_user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MessagingConferWithUserRequest {
    "targetUserId" Str target_user_id,
});

rt::setters!(MessagingConferWithUserRequest {
    0 target_user_id with_target_user_id(impl Into<String>) clear_target_user_id,
});

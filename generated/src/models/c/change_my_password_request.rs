// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ChangeMyPasswordRequest`.
///
/// The service requires `newPassword`, `oldPassword` in requests.
#[non_exhaustive]
pub struct ChangeMyPasswordRequest {
    /// `newPassword`, required.
    pub new_password: Option<String>,
    /// `oldPassword`, required.
    pub old_password: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ChangeMyPasswordRequest {
    "newPassword" Str new_password,
    "oldPassword" Str old_password,
});

rt::setters!(ChangeMyPasswordRequest {
    0 new_password with_new_password(impl Into<String>) clear_new_password,
    1 old_password with_old_password(impl Into<String>) clear_old_password,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ChangePasswordRequest`.
///
/// The service requires `newPassword` in requests.
#[non_exhaustive]
pub struct ChangePasswordRequest {
    /// `newPassword`, required.
    pub new_password: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ChangePasswordRequest {
    "newPassword" Str new_password,
});

rt::setters!(ChangePasswordRequest {
    0 new_password with_new_password(impl Into<String>) clear_new_password,
});

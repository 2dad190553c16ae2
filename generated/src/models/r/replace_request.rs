// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ReplaceRequest`.
#[non_exhaustive]
pub struct ReplaceRequest {
    /// `authToken`.
    pub auth_token: Option<String>,
    /// `changeNumber`.
    pub change_number: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ReplaceRequest {
    "authToken" Str auth_token,
    "changeNumber" Int change_number,
    "name" Str name,
});

rt::setters!(ReplaceRequest {
    0 auth_token with_auth_token(impl Into<String>) clear_auth_token,
    1 change_number with_change_number(i64) clear_change_number,
    2 name with_name(impl Into<String>) clear_name,
});

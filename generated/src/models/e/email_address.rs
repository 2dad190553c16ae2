// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EmailAddress`.
#[non_exhaustive]
pub struct EmailAddress {
    /// `email`.
    pub email: Option<String>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(EmailAddress {
    "email" Str email,
    "name" Str name,
});

rt::setters!(EmailAddress {
    0 email with_email(impl Into<String>) clear_email,
    1 name with_name(impl Into<String>) clear_name,
});

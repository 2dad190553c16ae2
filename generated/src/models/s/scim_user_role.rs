// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScimUserRole`.
#[non_exhaustive]
pub struct ScimUserRole {
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ScimUserRole {
    "value" Str value,
});

rt::setters!(ScimUserRole {
    0 value with_value(impl Into<String>) clear_value,
});

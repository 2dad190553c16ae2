// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Manager`.
#[non_exhaustive]
pub struct Manager {
    /// `$ref`.
    pub r#ref: Option<String>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Manager {
    "$ref" Str r#ref,
    "value" Str value,
});

rt::setters!(Manager {
    0 r#ref with_ref(impl Into<String>) clear_ref,
    1 value with_value(impl Into<String>) clear_value,
});

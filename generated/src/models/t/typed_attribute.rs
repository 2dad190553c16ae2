// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TypedAttribute`.
#[non_exhaustive]
pub struct TypedAttribute {
    /// `type`.
    pub r#type: Option<String>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(TypedAttribute {
    "type" Str r#type,
    "value" Str value,
});

rt::setters!(TypedAttribute {
    0 r#type with_type(impl Into<String>) clear_type,
    1 value with_value(impl Into<String>) clear_value,
});

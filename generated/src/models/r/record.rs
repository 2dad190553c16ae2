// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Record`.
///
/// The service requires `name`, `type`, `value` in requests.
#[non_exhaustive]
pub struct Record {
    /// `name`, required.
    pub name: Option<String>,
    /// `type`, required.
    pub r#type: Option<String>,
    /// `value`, required.
    pub value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Record {
    "name" Str name,
    "type" Str r#type,
    "value" Str value,
});

rt::setters!(Record {
    0 name with_name(impl Into<String>) clear_name,
    1 r#type with_type(impl Into<String>) clear_type,
    2 value with_value(impl Into<String>) clear_value,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Label`.
///
/// The service requires `encoded`, `name`, `value` in requests.
#[non_exhaustive]
pub struct Label {
    /// `encoded`, required.
    pub encoded: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// `value`, required.
    pub value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Label {
    "encoded" Bool encoded,
    "name" Str name,
    "value" Str value,
});

rt::setters!(Label {
    0 encoded with_encoded(bool) clear_encoded,
    1 name with_name(impl Into<String>) clear_name,
    2 value with_value(impl Into<String>) clear_value,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AcceleratorParameter`.
///
/// The service requires `name`, `value` in requests.
#[non_exhaustive]
pub struct AcceleratorParameter {
    /// `name`, required.
    pub name: Option<String>,
    /// `value`, required.
    pub value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AcceleratorParameter {
    "name" Str name,
    "value" Str value,
});

rt::setters!(AcceleratorParameter {
    0 name with_name(impl Into<String>) clear_name,
    1 value with_value(impl Into<String>) clear_value,
});

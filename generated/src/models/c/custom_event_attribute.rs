// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CustomEventAttribute`.
///
/// The service requires `dataType`, `value` in requests.
#[non_exhaustive]
pub struct CustomEventAttribute {
    /// `dataType`, required.
    pub data_type: Option<String>,
    /// `value`, required.
    pub value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CustomEventAttribute {
    "dataType" Str data_type,
    "value" Str value,
});

rt::setters!(CustomEventAttribute {
    0 data_type with_data_type(impl Into<String>) clear_data_type,
    1 value with_value(impl Into<String>) clear_value,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ValueWrapperString`.
#[non_exhaustive]
pub struct ValueWrapperString {
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ValueWrapperString {
    "value" Str value,
});

rt::setters!(ValueWrapperString {
    0 value with_value(impl Into<String>) clear_value,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ValueWrapperActivityCodeStyle`.
#[non_exhaustive]
pub struct ValueWrapperActivityCodeStyle {
    /// `value`.
    pub value: Option<super::ActivityCodeStyle>,
    __marks: rt::Marks,
}

rt::model!(ValueWrapperActivityCodeStyle {
    "value" Any value,
});

rt::setters!(ValueWrapperActivityCodeStyle {
    0 value with_value(super::ActivityCodeStyle) clear_value,
});

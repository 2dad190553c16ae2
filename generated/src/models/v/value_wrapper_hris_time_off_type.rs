// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ValueWrapperHrisTimeOffType`.
#[non_exhaustive]
pub struct ValueWrapperHrisTimeOffType {
    /// `value`.
    pub value: Option<super::HrisTimeOffType>,
    __marks: rt::Marks,
}

rt::model!(ValueWrapperHrisTimeOffType {
    "value" Any value,
});

rt::setters!(ValueWrapperHrisTimeOffType {
    0 value with_value(super::HrisTimeOffType) clear_value,
});

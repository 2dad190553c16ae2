// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ValueWrapperGroupSettings`.
#[non_exhaustive]
pub struct ValueWrapperGroupSettings {
    /// `value`.
    pub value: Option<super::GroupSettings>,
    __marks: rt::Marks,
}

rt::model!(ValueWrapperGroupSettings {
    "value" Any value,
});

rt::setters!(ValueWrapperGroupSettings {
    0 value with_value(super::GroupSettings) clear_value,
});

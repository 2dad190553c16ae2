// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ValueWrapperUserSearchRule`.
#[non_exhaustive]
pub struct ValueWrapperUserSearchRule {
    /// `value`.
    pub value: Option<super::UserSearchRule>,
    __marks: rt::Marks,
}

rt::model!(ValueWrapperUserSearchRule {
    "value" Any value,
});

rt::setters!(ValueWrapperUserSearchRule {
    0 value with_value(super::UserSearchRule) clear_value,
});

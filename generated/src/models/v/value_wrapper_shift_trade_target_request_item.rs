// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ValueWrapperShiftTradeTargetRequestItem`.
#[non_exhaustive]
pub struct ValueWrapperShiftTradeTargetRequestItem {
    /// `value`.
    pub value: Option<super::ShiftTradeTargetRequestItem>,
    __marks: rt::Marks,
}

rt::model!(ValueWrapperShiftTradeTargetRequestItem {
    "value" Any value,
});

rt::setters!(ValueWrapperShiftTradeTargetRequestItem {
    0 value with_value(super::ShiftTradeTargetRequestItem) clear_value,
});

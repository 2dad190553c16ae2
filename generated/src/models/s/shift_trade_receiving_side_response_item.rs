// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ShiftTradeReceivingSideResponseItem`.
#[non_exhaustive]
pub struct ShiftTradeReceivingSideResponseItem {
    /// `shift`.
    pub shift: Option<super::ShiftTradeShiftResponseItem>,
    /// `user`, required.
    pub user: Option<super::UserReference>,
    __marks: rt::Marks,
}

rt::model!(ShiftTradeReceivingSideResponseItem {
    "shift" Any shift,
    "user" Any user,
});

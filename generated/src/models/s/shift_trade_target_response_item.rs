// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ShiftTradeTargetResponseItem`.
#[non_exhaustive]
pub struct ShiftTradeTargetResponseItem {
    /// `user`.
    pub user: Option<super::UserReference>,
    __marks: rt::Marks,
}

rt::model!(ShiftTradeTargetResponseItem {
    "user" Any user,
});

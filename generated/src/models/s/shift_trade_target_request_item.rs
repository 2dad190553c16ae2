// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ShiftTradeTargetRequestItem`.
#[non_exhaustive]
pub struct ShiftTradeTargetRequestItem {
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ShiftTradeTargetRequestItem {
    "userId" Str user_id,
});

rt::setters!(ShiftTradeTargetRequestItem {
    0 user_id with_user_id(impl Into<String>) clear_user_id,
});

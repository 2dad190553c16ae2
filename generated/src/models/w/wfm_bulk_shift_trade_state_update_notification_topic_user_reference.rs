// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBulkShiftTradeStateUpdateNotificationTopicUserReference`.
#[non_exhaustive]
pub struct WfmBulkShiftTradeStateUpdateNotificationTopicUserReference {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmBulkShiftTradeStateUpdateNotificationTopicUserReference {
    "id" Str id,
});

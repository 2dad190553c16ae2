// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing`.
#[non_exhaustive]
pub struct WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing {
    /// `entities`.
    pub entities: Option<
        Vec<
            super::WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult,
        >,
    >,
    __marks: rt::Marks,
}

rt::model!(WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing {
    "entities" Any entities,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V3SynchronizationStatistics`.
#[non_exhaustive]
pub struct V3SynchronizationStatistics {
    /// `failedItemCount`.
    pub failed_item_count: Option<i64>,
    /// `synchronizedItemCount`.
    pub synchronized_item_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(V3SynchronizationStatistics {
    "failedItemCount" Int failed_item_count,
    "synchronizedItemCount" Int synchronized_item_count,
});

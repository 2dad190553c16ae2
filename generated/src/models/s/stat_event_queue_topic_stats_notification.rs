// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `StatEventQueueTopicStatsNotification`.
#[non_exhaustive]
pub struct StatEventQueueTopicStatsNotification {
    /// `data`.
    pub data: Option<Vec<super::StatEventQueueTopicIntervalMetrics>>,
    /// `group`.
    pub group: Option<std::collections::BTreeMap<String, String>>,
    __marks: rt::Marks,
}

rt::model!(StatEventQueueTopicStatsNotification {
    "data" Any data,
    "group" Any group,
});

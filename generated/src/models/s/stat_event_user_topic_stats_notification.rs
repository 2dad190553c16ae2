// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `StatEventUserTopicStatsNotification`.
#[non_exhaustive]
pub struct StatEventUserTopicStatsNotification {
    /// `data`.
    pub data: Option<Vec<super::StatEventUserTopicIntervalMetrics>>,
    /// `group`.
    pub group: Option<std::collections::BTreeMap<String, String>>,
    __marks: rt::Marks,
}

rt::model!(StatEventUserTopicStatsNotification {
    "data" Any data,
    "group" Any group,
});

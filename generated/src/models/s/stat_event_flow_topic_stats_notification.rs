// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `StatEventFlowTopicStatsNotification`.
#[non_exhaustive]
pub struct StatEventFlowTopicStatsNotification {
    /// `data`.
    pub data: Option<Vec<super::StatEventFlowTopicIntervalMetrics>>,
    /// `group`.
    pub group: Option<std::collections::BTreeMap<String, String>>,
    __marks: rt::Marks,
}

rt::model!(StatEventFlowTopicStatsNotification {
    "data" Any data,
    "group" Any group,
});

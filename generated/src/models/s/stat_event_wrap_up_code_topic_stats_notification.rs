// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `StatEventWrapUpCodeTopicStatsNotification`.
#[non_exhaustive]
pub struct StatEventWrapUpCodeTopicStatsNotification {
    /// `data`.
    pub data: Option<Vec<super::StatEventWrapUpCodeTopicIntervalMetrics>>,
    /// `group`.
    pub group: Option<std::collections::BTreeMap<String, String>>,
    __marks: rt::Marks,
}

rt::model!(StatEventWrapUpCodeTopicStatsNotification {
    "data" Any data,
    "group" Any group,
});

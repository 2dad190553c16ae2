// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `StatEventFlowOutcomeTopicStatsNotification`.
#[non_exhaustive]
pub struct StatEventFlowOutcomeTopicStatsNotification {
    /// `data`.
    pub data: Option<Vec<super::StatEventFlowOutcomeTopicIntervalMetrics>>,
    /// `group`.
    pub group: Option<std::collections::BTreeMap<String, String>>,
    __marks: rt::Marks,
}

rt::model!(StatEventFlowOutcomeTopicStatsNotification {
    "data" Any data,
    "group" Any group,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `StatEventCampaignTopicStatsNotification`.
#[non_exhaustive]
pub struct StatEventCampaignTopicStatsNotification {
    /// `data`.
    pub data: Option<Vec<super::StatEventCampaignTopicIntervalMetrics>>,
    /// `group`.
    pub group: Option<std::collections::BTreeMap<String, String>>,
    __marks: rt::Marks,
}

rt::model!(StatEventCampaignTopicStatsNotification {
    "data" Any data,
    "group" Any group,
});

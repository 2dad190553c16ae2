// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2MobiusAlertsTopicAlertSummary`.
#[non_exhaustive]
pub struct V2MobiusAlertsTopicAlertSummary {
    /// `conversation`.
    pub conversation: Option<super::V2MobiusAlertsTopicAddressableEntityRef>,
    /// `entities`.
    pub entities: Option<Vec<super::V2MobiusAlertsTopicAlertSummaryEntity>>,
    /// `isTeamMemberRuleSummary`.
    pub is_team_member_rule_summary: Option<bool>,
    /// `metricType`.
    pub metric_type: Option<super::V2MobiusAlertsTopicAlertSummaryMetricType>,
    /// `teamMemberRuleSummary`.
    pub team_member_rule_summary: Option<bool>,
    __marks: rt::Marks,
}
/// The values of `metricType` in [`V2MobiusAlertsTopicAlertSummary`](super::V2MobiusAlertsTopicAlertSummary).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2MobiusAlertsTopicAlertSummaryMetricType {
    /// `Interval`
    Interval,
    /// `Instance`
    Instance,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(V2MobiusAlertsTopicAlertSummary {
    "conversation" Any conversation,
    "entities" Any entities,
    "isTeamMemberRuleSummary" Bool is_team_member_rule_summary,
    "metricType" Enum metric_type,
    "teamMemberRuleSummary" Bool team_member_rule_summary,
});

rt::open_enum!(V2MobiusAlertsTopicAlertSummaryMetricType {
    Interval = "Interval",
    Instance = "Instance",
    Unknown = "Unknown",
});

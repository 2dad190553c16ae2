// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignStats`.
#[non_exhaustive]
pub struct CampaignStats {
    /// `adjustedCallsPerAgent`.
    pub adjusted_calls_per_agent: Option<f64>,
    /// `businessCategoryMetrics`.
    pub business_category_metrics: Option<super::CampaignBusinessCategoryMetrics>,
    /// `contactRate`.
    pub contact_rate: Option<super::ConnectRate>,
    /// `effectiveIdleAgents`.
    pub effective_idle_agents: Option<f64>,
    /// `filteredOutContactsCount`.
    pub filtered_out_contacts_count: Option<i64>,
    /// `idleAgents`.
    pub idle_agents: Option<i64>,
    /// `linesUtilization`.
    pub lines_utilization: Option<super::CampaignLinesUtilization>,
    /// `outstandingCalls`.
    pub outstanding_calls: Option<i64>,
    /// `rightPartyContactsCount`.
    pub right_party_contacts_count: Option<i64>,
    /// `scheduledCalls`.
    pub scheduled_calls: Option<i64>,
    /// `timeZoneRescheduledCalls`.
    pub time_zone_rescheduled_calls: Option<i64>,
    /// `validAttempts`.
    pub valid_attempts: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(CampaignStats {
    "adjustedCallsPerAgent" Float adjusted_calls_per_agent,
    "businessCategoryMetrics" Any business_category_metrics,
    "contactRate" Any contact_rate,
    "effectiveIdleAgents" Float effective_idle_agents,
    "filteredOutContactsCount" Int filtered_out_contacts_count,
    "idleAgents" Int idle_agents,
    "linesUtilization" Any lines_utilization,
    "outstandingCalls" Int outstanding_calls,
    "rightPartyContactsCount" Int right_party_contacts_count,
    "scheduledCalls" Int scheduled_calls,
    "timeZoneRescheduledCalls" Int time_zone_rescheduled_calls,
    "validAttempts" Int valid_attempts,
});

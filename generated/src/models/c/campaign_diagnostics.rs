// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignDiagnostics`.
#[non_exhaustive]
pub struct CampaignDiagnostics {
    /// `callableContacts`.
    pub callable_contacts: Option<super::CallableContactsDiagnostic>,
    /// `campaignErrors`.
    pub campaign_errors: Option<Vec<super::RestErrorDetail>>,
    /// `campaignSkillStatistics`.
    pub campaign_skill_statistics: Option<super::CampaignSkillStatistics>,
    /// `effectiveIdleAgents`.
    pub effective_idle_agents: Option<f64>,
    /// `filteredOutContactsCount`.
    pub filtered_out_contacts_count: Option<i64>,
    /// `idleAgents`.
    pub idle_agents: Option<i64>,
    /// `linesUtilization`.
    pub lines_utilization: Option<super::CampaignLinesUtilization>,
    /// `numberOfContactsCalled`.
    pub number_of_contacts_called: Option<i64>,
    /// `outstandingInteractionsCount`.
    pub outstanding_interactions_count: Option<i64>,
    /// `queueUtilizationDiagnostic`.
    pub queue_utilization_diagnostic: Option<super::QueueUtilizationDiagnostic>,
    /// `ruleSetDiagnostics`.
    pub rule_set_diagnostics: Option<Vec<super::RuleSetDiagnostic>>,
    /// `scheduledInteractionsCount`.
    pub scheduled_interactions_count: Option<i64>,
    /// `timeZoneRescheduledCallsCount`.
    pub time_zone_rescheduled_calls_count: Option<i64>,
    /// `totalNumberOfContacts`.
    pub total_number_of_contacts: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(CampaignDiagnostics {
    "callableContacts" Any callable_contacts,
    "campaignErrors" Any campaign_errors,
    "campaignSkillStatistics" Any campaign_skill_statistics,
    "effectiveIdleAgents" Float effective_idle_agents,
    "filteredOutContactsCount" Int filtered_out_contacts_count,
    "idleAgents" Int idle_agents,
    "linesUtilization" Any lines_utilization,
    "numberOfContactsCalled" Int number_of_contacts_called,
    "outstandingInteractionsCount" Int outstanding_interactions_count,
    "queueUtilizationDiagnostic" Any queue_utilization_diagnostic,
    "ruleSetDiagnostics" Any rule_set_diagnostics,
    "scheduledInteractionsCount" Int scheduled_interactions_count,
    "timeZoneRescheduledCallsCount" Int time_zone_rescheduled_calls_count,
    "totalNumberOfContacts" Int total_number_of_contacts,
});

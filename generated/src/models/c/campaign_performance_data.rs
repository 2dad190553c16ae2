// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignPerformanceData`.
#[non_exhaustive]
pub struct CampaignPerformanceData {
    /// `adjustedCallsPerAgent`.
    pub adjusted_calls_per_agent: Option<f64>,
    /// `businessCategoryMetrics`.
    pub business_category_metrics: Option<super::CampaignBusinessCategoryMetrics>,
    /// `campaign`, required.
    pub campaign: Option<super::DomainEntityRef>,
    /// `campaignStatus`.
    pub campaign_status: Option<super::CampaignPerformanceDataCampaignStatus>,
    /// `contactRate`.
    pub contact_rate: Option<super::CampaignPerformanceDataContactRate>,
    /// `dialingMode`.
    pub dialing_mode: Option<super::CampaignPerformanceDataDialingMode>,
    /// `division`.
    pub division: Option<super::AddressableEntityRef>,
    /// `effectiveIdleAgents`.
    pub effective_idle_agents: Option<f64>,
    /// `idleAgents`.
    pub idle_agents: Option<i64>,
    /// `linesUtilization`.
    pub lines_utilization: Option<super::CampaignLinesUtilization>,
    /// `outstandingCalls`.
    pub outstanding_calls: Option<i64>,
    /// `progress`.
    pub progress: Option<super::CampaignPerformanceDataProgress>,
    /// `rightPartyContactsCount`.
    pub right_party_contacts_count: Option<i64>,
    /// `scheduledCalls`.
    pub scheduled_calls: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `campaignStatus` in [`CampaignPerformanceData`](super::CampaignPerformanceData).
#[derive(Clone)]
#[non_exhaustive]
pub enum CampaignPerformanceDataCampaignStatus {
    /// `on`
    On,
    /// `stopping`
    Stopping,
    /// `off`
    Off,
    /// `complete`
    Complete,
    /// `invalid`
    Invalid,
    /// `forced_off`
    ForcedOff,
    /// `forced_stopping`
    ForcedStopping,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `dialingMode` in [`CampaignPerformanceData`](super::CampaignPerformanceData).
#[derive(Clone)]
#[non_exhaustive]
pub enum CampaignPerformanceDataDialingMode {
    /// `agentless`
    Agentless,
    /// `preview`
    Preview,
    /// `power`
    Power,
    /// `predictive`
    Predictive,
    /// `progressive`
    Progressive,
    /// `external`
    External,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CampaignPerformanceData {
    "adjustedCallsPerAgent" Float adjusted_calls_per_agent,
    "businessCategoryMetrics" Any business_category_metrics,
    "campaign" Any campaign,
    "campaignStatus" Enum campaign_status,
    "contactRate" Any contact_rate,
    "dialingMode" Enum dialing_mode,
    "division" Any division,
    "effectiveIdleAgents" Float effective_idle_agents,
    "idleAgents" Int idle_agents,
    "linesUtilization" Any lines_utilization,
    "outstandingCalls" Int outstanding_calls,
    "progress" Any progress,
    "rightPartyContactsCount" Int right_party_contacts_count,
    "scheduledCalls" Int scheduled_calls,
});

rt::open_enum!(CampaignPerformanceDataCampaignStatus {
    On = "on",
    Stopping = "stopping",
    Off = "off",
    Complete = "complete",
    Invalid = "invalid",
    ForcedOff = "forced_off",
    ForcedStopping = "forced_stopping",
});

rt::open_enum!(CampaignPerformanceDataDialingMode {
    Agentless = "agentless",
    Preview = "preview",
    Power = "power",
    Predictive = "predictive",
    Progressive = "progressive",
    External = "external",
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignDiagnosticSummary`.
#[non_exhaustive]
pub struct CampaignDiagnosticSummary {
    /// `campaignHealthStates`.
    pub campaign_health_states: Option<
        Vec<super::CampaignDiagnosticCampaignHealthState>,
    >,
    /// `campaignId`.
    pub campaign_id: Option<String>,
    /// `campaignInfo`.
    pub campaign_info: Option<Vec<super::CampaignDiagnosticWindow>>,
    /// `campaignStates`.
    pub campaign_states: Option<Vec<super::CampaignDiagnosticCampaignState>>,
    /// `configChanges`.
    pub config_changes: Option<Vec<super::CampaignDiagnosticConfigChange>>,
    /// `dateEnd`.
    pub date_end: Option<rt::DateTime>,
    /// `dateStart`.
    pub date_start: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(CampaignDiagnosticSummary {
    "campaignHealthStates" Any campaign_health_states,
    "campaignId" Str campaign_id,
    "campaignInfo" Any campaign_info,
    "campaignStates" Any campaign_states,
    "configChanges" Any config_changes,
    "dateEnd" DateTime date_end,
    "dateStart" DateTime date_start,
});

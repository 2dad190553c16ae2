// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignDiagnosticCampaignHealthState`.
#[non_exhaustive]
pub struct CampaignDiagnosticCampaignHealthState {
    /// `dateEnd`.
    pub date_end: Option<rt::DateTime>,
    /// `dateStart`.
    pub date_start: Option<rt::DateTime>,
    /// `state`.
    pub state: Option<super::CampaignDiagnosticCampaignHealthStateState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`CampaignDiagnosticCampaignHealthState`](super::CampaignDiagnosticCampaignHealthState).
#[derive(Clone)]
#[non_exhaustive]
pub enum CampaignDiagnosticCampaignHealthStateState {
    /// `healthy`
    Healthy,
    /// `WaitingForAgents`
    WaitingForAgents,
    /// `WaitingForContacts`
    WaitingForContacts,
    /// `WaitingForLines`
    WaitingForLines,
    /// `WarnThresholdCPS`
    WarnThresholdCps,
    /// `WarnMaxCPAalarm`
    WarnMaxCpAalarm,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CampaignDiagnosticCampaignHealthState {
    "dateEnd" DateTime date_end,
    "dateStart" DateTime date_start,
    "state" Enum state,
});

rt::open_enum!(CampaignDiagnosticCampaignHealthStateState {
    Healthy = "healthy",
    WaitingForAgents = "WaitingForAgents",
    WaitingForContacts = "WaitingForContacts",
    WaitingForLines = "WaitingForLines",
    WarnThresholdCps = "WarnThresholdCPS",
    WarnMaxCpAalarm = "WarnMaxCPAalarm",
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignDiagnosticCampaignState`.
#[non_exhaustive]
pub struct CampaignDiagnosticCampaignState {
    /// `dateEnd`.
    pub date_end: Option<rt::DateTime>,
    /// `dateStart`.
    pub date_start: Option<rt::DateTime>,
    /// `dialingMode`.
    pub dialing_mode: Option<super::CampaignDiagnosticCampaignStateDialingMode>,
    /// `state`.
    pub state: Option<super::CampaignDiagnosticCampaignStateState>,
    __marks: rt::Marks,
}
/// The values of `dialingMode` in [`CampaignDiagnosticCampaignState`](super::CampaignDiagnosticCampaignState).
#[derive(Clone)]
#[non_exhaustive]
pub enum CampaignDiagnosticCampaignStateDialingMode {
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
/// The values of `state` in [`CampaignDiagnosticCampaignState`](super::CampaignDiagnosticCampaignState).
#[derive(Clone)]
#[non_exhaustive]
pub enum CampaignDiagnosticCampaignStateState {
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

rt::model!(CampaignDiagnosticCampaignState {
    "dateEnd" DateTime date_end,
    "dateStart" DateTime date_start,
    "dialingMode" Enum dialing_mode,
    "state" Enum state,
});

rt::open_enum!(CampaignDiagnosticCampaignStateDialingMode {
    Agentless = "agentless",
    Preview = "preview",
    Power = "power",
    Predictive = "predictive",
    Progressive = "progressive",
    External = "external",
});

rt::open_enum!(CampaignDiagnosticCampaignStateState {
    On = "on",
    Stopping = "stopping",
    Off = "off",
    Complete = "complete",
    Invalid = "invalid",
    ForcedOff = "forced_off",
    ForcedStopping = "forced_stopping",
});

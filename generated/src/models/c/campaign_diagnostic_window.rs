// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignDiagnosticWindow`.
#[non_exhaustive]
pub struct CampaignDiagnosticWindow {
    /// `dateEnd`.
    pub date_end: Option<rt::DateTime>,
    /// `dateStart`.
    pub date_start: Option<rt::DateTime>,
    /// `state`.
    pub state: Option<super::CampaignDiagnosticWindowState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`CampaignDiagnosticWindow`](super::CampaignDiagnosticWindow).
#[derive(Clone)]
#[non_exhaustive]
pub enum CampaignDiagnosticWindowState {
    /// `WarnMaxCPAalarm`
    WarnMaxCpAalarm,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CampaignDiagnosticWindow {
    "dateEnd" DateTime date_end,
    "dateStart" DateTime date_start,
    "state" Enum state,
});

rt::open_enum!(CampaignDiagnosticWindowState {
    WarnMaxCpAalarm = "WarnMaxCPAalarm",
});

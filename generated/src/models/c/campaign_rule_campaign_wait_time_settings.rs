// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignRuleCampaignWaitTimeSettings`.
///
/// The service requires `waitType` in requests.
#[non_exhaustive]
pub struct CampaignRuleCampaignWaitTimeSettings {
    /// `waitType`, required.
    pub wait_type: Option<super::CampaignRuleCampaignWaitTimeSettingsWaitType>,
    __marks: rt::Marks,
}
/// The values of `waitType` in [`CampaignRuleCampaignWaitTimeSettings`](super::CampaignRuleCampaignWaitTimeSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum CampaignRuleCampaignWaitTimeSettingsWaitType {
    /// `WaitingForAgents`
    WaitingForAgents,
    /// `WaitingForContacts`
    WaitingForContacts,
    /// `WaitingForLines`
    WaitingForLines,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CampaignRuleCampaignWaitTimeSettings {
    "waitType" Enum wait_type,
});

rt::setters!(CampaignRuleCampaignWaitTimeSettings {
    0 wait_type with_wait_type(impl Into<super::CampaignRuleCampaignWaitTimeSettingsWaitType>) clear_wait_type,
});

rt::open_enum!(CampaignRuleCampaignWaitTimeSettingsWaitType {
    WaitingForAgents = "WaitingForAgents",
    WaitingForContacts = "WaitingForContacts",
    WaitingForLines = "WaitingForLines",
});

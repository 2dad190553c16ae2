// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignRuleCampaignRunTimeSettings`.
#[non_exhaustive]
pub struct CampaignRuleCampaignRunTimeSettings {
    /// `includeWaitingTime`.
    pub include_waiting_time: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(CampaignRuleCampaignRunTimeSettings {
    "includeWaitingTime" Bool include_waiting_time,
});

rt::setters!(CampaignRuleCampaignRunTimeSettings {
    0 include_waiting_time with_include_waiting_time(bool) clear_include_waiting_time,
});

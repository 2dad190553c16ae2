// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WebActionEvent`.
#[non_exhaustive]
pub struct WebActionEvent {
    /// `action`, required.
    pub action: Option<super::EventAction>,
    /// `actionMap`, required.
    pub action_map: Option<super::ActionEventActionMap>,
    /// `browser`, required.
    pub browser: Option<super::Browser>,
    /// `device`, required.
    pub device: Option<super::Device>,
    /// `errorCode`.
    pub error_code: Option<String>,
    /// `errorMessage`.
    pub error_message: Option<String>,
    /// `geolocation`.
    pub geolocation: Option<super::JourneyGeolocation>,
    /// `ipAddress`.
    pub ip_address: Option<String>,
    /// `ipOrganization`.
    pub ip_organization: Option<String>,
    /// `mktCampaign`.
    pub mkt_campaign: Option<super::JourneyCampaign>,
    /// `timeToDisposition`.
    pub time_to_disposition: Option<i64>,
    /// `userAgentString`, required.
    pub user_agent_string: Option<String>,
    /// `visitReferrer`.
    pub visit_referrer: Option<super::Referrer>,
    __marks: rt::Marks,
}

rt::model!(WebActionEvent {
    "action" Any action,
    "actionMap" Any action_map,
    "browser" Any browser,
    "device" Any device,
    "errorCode" Str error_code,
    "errorMessage" Str error_message,
    "geolocation" Any geolocation,
    "ipAddress" Str ip_address,
    "ipOrganization" Str ip_organization,
    "mktCampaign" Any mkt_campaign,
    "timeToDisposition" Int time_to_disposition,
    "userAgentString" Str user_agent_string,
    "visitReferrer" Any visit_referrer,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyWebEventsNotificationWebActionMessage`.
#[non_exhaustive]
pub struct JourneyWebEventsNotificationWebActionMessage {
    /// `action`.
    pub action: Option<super::JourneyWebEventsNotificationEventAction>,
    /// `actionMap`.
    pub action_map: Option<super::JourneyWebEventsNotificationActionMap>,
    /// `actionTarget`.
    pub action_target: Option<super::JourneyWebEventsNotificationActionTarget>,
    /// `browser`.
    pub browser: Option<super::JourneyWebEventsNotificationBrowser>,
    /// `device`.
    pub device: Option<super::JourneyWebEventsNotificationDevice>,
    /// `errorCode`.
    pub error_code: Option<String>,
    /// `errorMessage`.
    pub error_message: Option<String>,
    /// `geolocation`.
    pub geolocation: Option<super::JourneyWebEventsNotificationGeoLocation>,
    /// `ipAddress`.
    pub ip_address: Option<String>,
    /// `ipOrganization`.
    pub ip_organization: Option<String>,
    /// `mktCampaign`.
    pub mkt_campaign: Option<super::JourneyWebEventsNotificationMktCampaign>,
    /// `timeToDisposition`.
    pub time_to_disposition: Option<i64>,
    /// `userAgentString`.
    pub user_agent_string: Option<String>,
    /// `visitReferrer`.
    pub visit_referrer: Option<super::JourneyWebEventsNotificationReferrer>,
    __marks: rt::Marks,
}

rt::model!(JourneyWebEventsNotificationWebActionMessage {
    "action" Any action,
    "actionMap" Any action_map,
    "actionTarget" Any action_target,
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

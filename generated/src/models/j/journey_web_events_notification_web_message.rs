// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyWebEventsNotificationWebMessage`.
#[non_exhaustive]
pub struct JourneyWebEventsNotificationWebMessage {
    /// `attributes`.
    pub attributes: Option<
        std::collections::BTreeMap<
            String,
            super::JourneyWebEventsNotificationCustomEventAttribute,
        >,
    >,
    /// `authenticated`.
    pub authenticated: Option<bool>,
    /// `browser`.
    pub browser: Option<super::JourneyWebEventsNotificationBrowser>,
    /// `device`.
    pub device: Option<super::JourneyWebEventsNotificationDevice>,
    /// `eventName`.
    pub event_name: Option<String>,
    /// `geolocation`.
    pub geolocation: Option<super::JourneyWebEventsNotificationGeoLocation>,
    /// `ipAddress`.
    pub ip_address: Option<String>,
    /// `ipOrganization`.
    pub ip_organization: Option<String>,
    /// `mktCampaign`.
    pub mkt_campaign: Option<super::JourneyWebEventsNotificationMktCampaign>,
    /// `page`.
    pub page: Option<super::JourneyWebEventsNotificationPage>,
    /// `referrer`.
    pub referrer: Option<super::JourneyWebEventsNotificationReferrer>,
    /// `searchQuery`.
    pub search_query: Option<String>,
    /// `totalEventCount`.
    pub total_event_count: Option<i64>,
    /// `totalPageviewCount`.
    pub total_pageview_count: Option<i64>,
    /// `traits`.
    pub traits: Option<
        std::collections::BTreeMap<
            String,
            super::JourneyWebEventsNotificationCustomEventAttribute,
        >,
    >,
    /// `userAgentString`.
    pub user_agent_string: Option<String>,
    __marks: rt::Marks,
}

rt::model!(JourneyWebEventsNotificationWebMessage {
    "attributes" Any attributes,
    "authenticated" Bool authenticated,
    "browser" Any browser,
    "device" Any device,
    "eventName" Str event_name,
    "geolocation" Any geolocation,
    "ipAddress" Str ip_address,
    "ipOrganization" Str ip_organization,
    "mktCampaign" Any mkt_campaign,
    "page" Any page,
    "referrer" Any referrer,
    "searchQuery" Str search_query,
    "totalEventCount" Int total_event_count,
    "totalPageviewCount" Int total_pageview_count,
    "traits" Any traits,
    "userAgentString" Str user_agent_string,
});

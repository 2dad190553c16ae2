// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WebEvent`.
#[non_exhaustive]
pub struct WebEvent {
    /// `attributes`, required.
    pub attributes: Option<
        std::collections::BTreeMap<String, super::CustomEventAttribute>,
    >,
    /// `authenticated`, required.
    pub authenticated: Option<bool>,
    /// `browser`, required.
    pub browser: Option<super::Browser>,
    /// `device`, required.
    pub device: Option<super::Device>,
    /// `eventName`, required.
    pub event_name: Option<String>,
    /// `geolocation`.
    pub geolocation: Option<super::JourneyGeolocation>,
    /// `ipAddress`.
    pub ip_address: Option<String>,
    /// `ipOrganization`.
    pub ip_organization: Option<String>,
    /// `mktCampaign`.
    pub mkt_campaign: Option<super::JourneyCampaign>,
    /// `page`, required.
    pub page: Option<super::JourneyPage>,
    /// `referrer`.
    pub referrer: Option<super::Referrer>,
    /// `searchQuery`.
    pub search_query: Option<String>,
    /// `totalEventCount`, required.
    pub total_event_count: Option<i64>,
    /// `totalPageviewCount`, required.
    pub total_pageview_count: Option<i64>,
    /// `traits`, required.
    pub traits: Option<std::collections::BTreeMap<String, super::CustomEventAttribute>>,
    /// `userAgentString`, required.
    pub user_agent_string: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WebEvent {
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

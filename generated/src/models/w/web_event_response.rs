// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WebEventResponse`.
#[non_exhaustive]
pub struct WebEventResponse {
    /// `attributes`, required.
    pub attributes: Option<
        std::collections::BTreeMap<String, super::CustomEventAttribute>,
    >,
    /// `authenticated`, required.
    pub authenticated: Option<bool>,
    /// `browser`, required.
    pub browser: Option<super::WebEventBrowser>,
    /// `createdDate`, required.
    pub created_date: Option<rt::DateTime>,
    /// `customerId`, required.
    pub customer_id: Option<String>,
    /// `customerIdType`, required.
    pub customer_id_type: Option<String>,
    /// `device`, required.
    pub device: Option<super::WebEventDevice>,
    /// `eventName`, required.
    pub event_name: Option<String>,
    /// `externalId`.
    pub external_id: Option<String>,
    /// `geolocation`.
    pub geolocation: Option<super::JourneyGeolocation>,
    /// `ipOrganization`.
    pub ip_organization: Option<String>,
    /// `mktCampaign`.
    pub mkt_campaign: Option<super::JourneyCampaign>,
    /// `page`, required.
    pub page: Option<super::ResponsePage>,
    /// `referrer`.
    pub referrer: Option<super::Referrer>,
    /// `searchQuery`.
    pub search_query: Option<String>,
    /// `session`, required.
    pub session: Option<super::WebEventResponseSession>,
    /// `traits`, required.
    pub traits: Option<std::collections::BTreeMap<String, super::CustomEventAttribute>>,
    /// `userAgentString`, required.
    pub user_agent_string: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WebEventResponse {
    "attributes" Any attributes,
    "authenticated" Bool authenticated,
    "browser" Any browser,
    "createdDate" DateTime created_date,
    "customerId" Str customer_id,
    "customerIdType" Str customer_id_type,
    "device" Any device,
    "eventName" Str event_name,
    "externalId" Str external_id,
    "geolocation" Any geolocation,
    "ipOrganization" Str ip_organization,
    "mktCampaign" Any mkt_campaign,
    "page" Any page,
    "referrer" Any referrer,
    "searchQuery" Str search_query,
    "session" Any session,
    "traits" Any traits,
    "userAgentString" Str user_agent_string,
});

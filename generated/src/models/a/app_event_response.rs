// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AppEventResponse`.
#[non_exhaustive]
pub struct AppEventResponse {
    /// `app`, required.
    pub app: Option<super::JourneyApp>,
    /// `attributes`, required.
    pub attributes: Option<
        std::collections::BTreeMap<String, super::CustomEventAttribute>,
    >,
    /// `createdDate`, required.
    pub created_date: Option<rt::DateTime>,
    /// `customerId`, required.
    pub customer_id: Option<String>,
    /// `customerIdType`, required.
    pub customer_id_type: Option<String>,
    /// `device`, required.
    pub device: Option<super::Device>,
    /// `eventName`, required.
    pub event_name: Option<String>,
    /// `externalId`.
    pub external_id: Option<String>,
    /// `geolocation`.
    pub geolocation: Option<super::JourneyGeolocation>,
    /// `id`, required.
    pub id: Option<String>,
    /// `ipOrganization`.
    pub ip_organization: Option<String>,
    /// `mktCampaign`.
    pub mkt_campaign: Option<super::JourneyCampaign>,
    /// `networkConnectivity`.
    pub network_connectivity: Option<super::NetworkConnectivity>,
    /// `screenName`, required.
    pub screen_name: Option<String>,
    /// `sdkLibrary`.
    pub sdk_library: Option<super::SdkLibrary>,
    /// `searchQuery`.
    pub search_query: Option<String>,
    /// `session`, required.
    pub session: Option<super::AppEventResponseSession>,
    /// `traits`, required.
    pub traits: Option<std::collections::BTreeMap<String, super::CustomEventAttribute>>,
    __marks: rt::Marks,
}

rt::model!(AppEventResponse {
    "app" Any app,
    "attributes" Any attributes,
    "createdDate" DateTime created_date,
    "customerId" Str customer_id,
    "customerIdType" Str customer_id_type,
    "device" Any device,
    "eventName" Str event_name,
    "externalId" Str external_id,
    "geolocation" Any geolocation,
    "id" Str id,
    "ipOrganization" Str ip_organization,
    "mktCampaign" Any mkt_campaign,
    "networkConnectivity" Any network_connectivity,
    "screenName" Str screen_name,
    "sdkLibrary" Any sdk_library,
    "searchQuery" Str search_query,
    "session" Any session,
    "traits" Any traits,
});

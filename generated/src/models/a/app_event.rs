// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AppEvent`.
#[non_exhaustive]
pub struct AppEvent {
    /// `app`, required.
    pub app: Option<super::JourneyApp>,
    /// `attributes`, required.
    pub attributes: Option<
        std::collections::BTreeMap<String, super::CustomEventAttribute>,
    >,
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
    /// `networkConnectivity`.
    pub network_connectivity: Option<super::NetworkConnectivity>,
    /// `screenName`, required.
    pub screen_name: Option<String>,
    /// `sdkLibrary`.
    pub sdk_library: Option<super::SdkLibrary>,
    /// `searchQuery`.
    pub search_query: Option<String>,
    /// `traits`, required.
    pub traits: Option<std::collections::BTreeMap<String, super::CustomEventAttribute>>,
    __marks: rt::Marks,
}

rt::model!(AppEvent {
    "app" Any app,
    "attributes" Any attributes,
    "device" Any device,
    "eventName" Str event_name,
    "geolocation" Any geolocation,
    "ipAddress" Str ip_address,
    "ipOrganization" Str ip_organization,
    "mktCampaign" Any mkt_campaign,
    "networkConnectivity" Any network_connectivity,
    "screenName" Str screen_name,
    "sdkLibrary" Any sdk_library,
    "searchQuery" Str search_query,
    "traits" Any traits,
});

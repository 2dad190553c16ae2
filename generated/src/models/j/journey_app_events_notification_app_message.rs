// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyAppEventsNotificationAppMessage`.
#[non_exhaustive]
pub struct JourneyAppEventsNotificationAppMessage {
    /// `app`.
    pub app: Option<super::JourneyAppEventsNotificationApp>,
    /// `attributes`.
    pub attributes: Option<
        std::collections::BTreeMap<
            String,
            super::JourneyAppEventsNotificationCustomEventAttribute,
        >,
    >,
    /// `device`.
    pub device: Option<super::JourneyAppEventsNotificationDevice>,
    /// `eventName`.
    pub event_name: Option<String>,
    /// `geolocation`.
    pub geolocation: Option<super::JourneyAppEventsNotificationGeoLocation>,
    /// `ipAddress`.
    pub ip_address: Option<String>,
    /// `ipOrganization`.
    pub ip_organization: Option<String>,
    /// `mktCampaign`.
    pub mkt_campaign: Option<super::JourneyAppEventsNotificationMktCampaign>,
    /// `networkConnectivity`.
    pub network_connectivity: Option<
        super::JourneyAppEventsNotificationNetworkConnectivity,
    >,
    /// `screenName`.
    pub screen_name: Option<String>,
    /// `sdkLibrary`.
    pub sdk_library: Option<super::JourneyAppEventsNotificationSdkLibrary>,
    /// `searchQuery`.
    pub search_query: Option<String>,
    /// `traits`.
    pub traits: Option<
        std::collections::BTreeMap<
            String,
            super::JourneyAppEventsNotificationCustomEventAttribute,
        >,
    >,
    __marks: rt::Marks,
}

rt::model!(JourneyAppEventsNotificationAppMessage {
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

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AppEventRequest`.
///
/// The service requires `app`, `createdDate`, `customerCookieId`, `device`, `eventName`, `screenName` in requests.
#[non_exhaustive]
pub struct AppEventRequest {
    /// `app`, required.
    pub app: Option<super::JourneyApp>,
    /// `attributes`.
    pub attributes: Option<
        std::collections::BTreeMap<String, super::CustomEventAttribute>,
    >,
    /// `createdDate`, required.
    pub created_date: Option<rt::DateTime>,
    /// `customerCookieId`, required.
    pub customer_cookie_id: Option<String>,
    /// `device`, required.
    pub device: Option<super::RequestDevice>,
    /// `eventName`, required.
    pub event_name: Option<String>,
    /// `externalId`.
    pub external_id: Option<String>,
    /// `networkConnectivity`.
    pub network_connectivity: Option<super::NetworkConnectivity>,
    /// `referrerUrl`.
    pub referrer_url: Option<String>,
    /// `screenName`, required.
    pub screen_name: Option<String>,
    /// `sdkLibrary`.
    pub sdk_library: Option<super::SdkLibrary>,
    /// `searchQuery`.
    pub search_query: Option<String>,
    /// `traits`.
    pub traits: Option<std::collections::BTreeMap<String, super::CustomEventAttribute>>,
    __marks: rt::Marks,
}

rt::model!(AppEventRequest {
    "app" Any app,
    "attributes" Any attributes,
    "createdDate" DateTime created_date,
    "customerCookieId" Str customer_cookie_id,
    "device" Any device,
    "eventName" Str event_name,
    "externalId" Str external_id,
    "networkConnectivity" Any network_connectivity,
    "referrerUrl" Str referrer_url,
    "screenName" Str screen_name,
    "sdkLibrary" Any sdk_library,
    "searchQuery" Str search_query,
    "traits" Any traits,
});

rt::setters!(AppEventRequest {
    0 app with_app(super::JourneyApp) clear_app,
    1 attributes with_attributes(std::collections::BTreeMap<String, super::CustomEventAttribute>) clear_attributes,
    2 created_date with_created_date(impl Into<rt::DateTime>) clear_created_date,
    3 customer_cookie_id with_customer_cookie_id(impl Into<String>) clear_customer_cookie_id,
    4 device with_device(super::RequestDevice) clear_device,
    5 event_name with_event_name(impl Into<String>) clear_event_name,
    6 external_id with_external_id(impl Into<String>) clear_external_id,
    7 network_connectivity with_network_connectivity(super::NetworkConnectivity) clear_network_connectivity,
    8 referrer_url with_referrer_url(impl Into<String>) clear_referrer_url,
    9 screen_name with_screen_name(impl Into<String>) clear_screen_name,
    10 sdk_library with_sdk_library(super::SdkLibrary) clear_sdk_library,
    11 search_query with_search_query(impl Into<String>) clear_search_query,
    12 traits with_traits(std::collections::BTreeMap<String, super::CustomEventAttribute>) clear_traits,
});

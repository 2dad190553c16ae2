// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WebEventRequest`.
///
/// The service requires `createdDate`, `customerCookieId`, `eventName`, `page` in requests.
#[non_exhaustive]
pub struct WebEventRequest {
    /// `attributes`.
    pub attributes: Option<
        std::collections::BTreeMap<String, super::CustomEventAttribute>,
    >,
    /// `browser`.
    pub browser: Option<super::WebEventBrowser>,
    /// `createdDate`, required.
    pub created_date: Option<rt::DateTime>,
    /// `customerCookieId`, required.
    pub customer_cookie_id: Option<String>,
    /// `device`.
    pub device: Option<super::WebEventDevice>,
    /// `eventName`, required.
    pub event_name: Option<String>,
    /// `externalId`.
    pub external_id: Option<String>,
    /// `ipAddress`.
    pub ip_address: Option<String>,
    /// `page`, required.
    pub page: Option<super::RequestPage>,
    /// `referrerUrl`.
    pub referrer_url: Option<String>,
    /// `searchQuery`.
    pub search_query: Option<String>,
    /// `traits`.
    pub traits: Option<std::collections::BTreeMap<String, super::CustomEventAttribute>>,
    /// `userAgentString`.
    pub user_agent_string: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WebEventRequest {
    "attributes" Any attributes,
    "browser" Any browser,
    "createdDate" DateTime created_date,
    "customerCookieId" Str customer_cookie_id,
    "device" Any device,
    "eventName" Str event_name,
    "externalId" Str external_id,
    "ipAddress" Str ip_address,
    "page" Any page,
    "referrerUrl" Str referrer_url,
    "searchQuery" Str search_query,
    "traits" Any traits,
    "userAgentString" Str user_agent_string,
});

rt::setters!(WebEventRequest {
    0 attributes with_attributes(std::collections::BTreeMap<String, super::CustomEventAttribute>) clear_attributes,
    1 browser with_browser(super::WebEventBrowser) clear_browser,
    2 created_date with_created_date(impl Into<rt::DateTime>) clear_created_date,
    3 customer_cookie_id with_customer_cookie_id(impl Into<String>) clear_customer_cookie_id,
    4 device with_device(super::WebEventDevice) clear_device,
    5 event_name with_event_name(impl Into<String>) clear_event_name,
    6 external_id with_external_id(impl Into<String>) clear_external_id,
    7 ip_address with_ip_address(impl Into<String>) clear_ip_address,
    8 page with_page(super::RequestPage) clear_page,
    9 referrer_url with_referrer_url(impl Into<String>) clear_referrer_url,
    10 search_query with_search_query(impl Into<String>) clear_search_query,
    11 traits with_traits(std::collections::BTreeMap<String, super::CustomEventAttribute>) clear_traits,
    12 user_agent_string with_user_agent_string(impl Into<String>) clear_user_agent_string,
});

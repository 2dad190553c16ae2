// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TrackingSettings`.
#[non_exhaustive]
pub struct TrackingSettings {
    /// `excludedQueryParameters`.
    pub excluded_query_parameters: Option<Vec<String>>,
    /// `ipFilters`.
    pub ip_filters: Option<Vec<super::IpFilter>>,
    /// `searchQueryParameters`.
    pub search_query_parameters: Option<Vec<String>>,
    /// `shouldKeepUrlFragment`.
    pub should_keep_url_fragment: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(TrackingSettings {
    "excludedQueryParameters" Texts excluded_query_parameters,
    "ipFilters" Any ip_filters,
    "searchQueryParameters" Texts search_query_parameters,
    "shouldKeepUrlFragment" Bool should_keep_url_fragment,
});

rt::setters!(TrackingSettings {
    0 excluded_query_parameters with_excluded_query_parameters(Vec<String>) clear_excluded_query_parameters,
    1 ip_filters with_ip_filters(Vec<super::IpFilter>) clear_ip_filters,
    2 search_query_parameters with_search_query_parameters(Vec<String>) clear_search_query_parameters,
    3 should_keep_url_fragment with_should_keep_url_fragment(bool) clear_should_keep_url_fragment,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ClientPublicApiUsageQueryRequest`.
///
/// The service requires `interval` in requests.
#[non_exhaustive]
pub struct ClientPublicApiUsageQueryRequest {
    /// `granularity`.
    pub granularity: Option<super::ClientPublicApiUsageQueryRequestGranularity>,
    /// `groupBy`.
    pub group_by: Option<Vec<String>>,
    /// `httpMethods`.
    pub http_methods: Option<Vec<String>>,
    /// `interval`, required.
    pub interval: Option<String>,
    /// `metrics`.
    pub metrics: Option<Vec<String>>,
    /// `organizationIds`.
    pub organization_ids: Option<Vec<String>>,
    /// `platforms`.
    pub platforms: Option<Vec<String>>,
    /// `sortBy`.
    pub sort_by: Option<Vec<super::UsageQuerySortBy>>,
    /// `templateUris`.
    pub template_uris: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `granularity` in [`ClientPublicApiUsageQueryRequest`](super::ClientPublicApiUsageQueryRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum ClientPublicApiUsageQueryRequestGranularity {
    /// `Day`
    Day,
    /// `Week`
    Week,
    /// `Month`
    Month,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ClientPublicApiUsageQueryRequest {
    "granularity" Enum granularity,
    "groupBy" Texts group_by,
    "httpMethods" Texts http_methods,
    "interval" Str interval,
    "metrics" Texts metrics,
    "organizationIds" Texts organization_ids,
    "platforms" Texts platforms,
    "sortBy" Any sort_by,
    "templateUris" Texts template_uris,
});

rt::setters!(ClientPublicApiUsageQueryRequest {
    0 granularity with_granularity(impl Into<super::ClientPublicApiUsageQueryRequestGranularity>) clear_granularity,
    1 group_by with_group_by(Vec<String>) clear_group_by,
    2 http_methods with_http_methods(Vec<String>) clear_http_methods,
    3 interval with_interval(impl Into<String>) clear_interval,
    4 metrics with_metrics(Vec<String>) clear_metrics,
    5 organization_ids with_organization_ids(Vec<String>) clear_organization_ids,
    6 platforms with_platforms(Vec<String>) clear_platforms,
    7 sort_by with_sort_by(Vec<super::UsageQuerySortBy>) clear_sort_by,
    8 template_uris with_template_uris(Vec<String>) clear_template_uris,
});

rt::open_enum!(ClientPublicApiUsageQueryRequestGranularity {
    Day = "Day",
    Week = "Week",
    Month = "Month",
});

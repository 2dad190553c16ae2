// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OrganizationPublicApiUsageQueryRequest`.
///
/// The service requires `interval` in requests.
#[non_exhaustive]
pub struct OrganizationPublicApiUsageQueryRequest {
    /// `granularity`.
    pub granularity: Option<super::OrganizationPublicApiUsageQueryRequestGranularity>,
    /// `groupBy`.
    pub group_by: Option<Vec<String>>,
    /// `httpMethods`.
    pub http_methods: Option<Vec<String>>,
    /// `interval`, required.
    pub interval: Option<String>,
    /// `metrics`.
    pub metrics: Option<Vec<String>>,
    /// `oauthClientIds`.
    pub oauth_client_ids: Option<Vec<String>>,
    /// `platforms`.
    pub platforms: Option<Vec<String>>,
    /// `sortBy`.
    pub sort_by: Option<Vec<super::UsageQuerySortBy>>,
    /// `templateUris`.
    pub template_uris: Option<Vec<String>>,
    /// `userIds`.
    pub user_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `granularity` in [`OrganizationPublicApiUsageQueryRequest`](super::OrganizationPublicApiUsageQueryRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum OrganizationPublicApiUsageQueryRequestGranularity {
    /// `Day`
    Day,
    /// `Week`
    Week,
    /// `Month`
    Month,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OrganizationPublicApiUsageQueryRequest {
    "granularity" Enum granularity,
    "groupBy" Texts group_by,
    "httpMethods" Texts http_methods,
    "interval" Str interval,
    "metrics" Texts metrics,
    "oauthClientIds" Texts oauth_client_ids,
    "platforms" Texts platforms,
    "sortBy" Any sort_by,
    "templateUris" Texts template_uris,
    "userIds" Texts user_ids,
});

rt::setters!(OrganizationPublicApiUsageQueryRequest {
    0 granularity with_granularity(impl Into<super::OrganizationPublicApiUsageQueryRequestGranularity>) clear_granularity,
    1 group_by with_group_by(Vec<String>) clear_group_by,
    2 http_methods with_http_methods(Vec<String>) clear_http_methods,
    3 interval with_interval(impl Into<String>) clear_interval,
    4 metrics with_metrics(Vec<String>) clear_metrics,
    5 oauth_client_ids with_oauth_client_ids(Vec<String>) clear_oauth_client_ids,
    6 platforms with_platforms(Vec<String>) clear_platforms,
    7 sort_by with_sort_by(Vec<super::UsageQuerySortBy>) clear_sort_by,
    8 template_uris with_template_uris(Vec<String>) clear_template_uris,
    9 user_ids with_user_ids(Vec<String>) clear_user_ids,
});

rt::open_enum!(OrganizationPublicApiUsageQueryRequestGranularity {
    Day = "Day",
    Week = "Week",
    Month = "Month",
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SocialMediaAsyncAggregationQuery`.
///
/// The service requires `interval`, `metrics` in requests.
#[non_exhaustive]
pub struct SocialMediaAsyncAggregationQuery {
    /// `filter`.
    pub filter: Option<super::SocialMediaQueryFilter>,
    /// `granularity`.
    pub granularity: Option<String>,
    /// `groupBy`.
    pub group_by: Option<Vec<String>>,
    /// `interval`, required.
    pub interval: Option<String>,
    /// `metrics`, required.
    pub metrics: Option<Vec<String>>,
    /// `pageSize`.
    pub page_size: Option<i64>,
    /// `timeZone`.
    pub time_zone: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SocialMediaAsyncAggregationQuery {
    "filter" Any filter,
    "granularity" Str granularity,
    "groupBy" Texts group_by,
    "interval" Str interval,
    "metrics" Texts metrics,
    "pageSize" Int page_size,
    "timeZone" Str time_zone,
});

rt::setters!(SocialMediaAsyncAggregationQuery {
    0 filter with_filter(super::SocialMediaQueryFilter) clear_filter,
    1 granularity with_granularity(impl Into<String>) clear_granularity,
    2 group_by with_group_by(Vec<String>) clear_group_by,
    3 interval with_interval(impl Into<String>) clear_interval,
    4 metrics with_metrics(Vec<String>) clear_metrics,
    5 page_size with_page_size(i64) clear_page_size,
    6 time_zone with_time_zone(impl Into<String>) clear_time_zone,
});

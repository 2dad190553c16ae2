// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BotAsyncAggregationQuery`.
///
/// The service requires `interval`, `metrics` in requests.
#[non_exhaustive]
pub struct BotAsyncAggregationQuery {
    /// `alternateTimeDimension`.
    pub alternate_time_dimension: Option<
        super::BotAsyncAggregationQueryAlternateTimeDimension,
    >,
    /// `filter`.
    pub filter: Option<super::BotAggregateQueryFilter>,
    /// `flattenMultivaluedDimensions`.
    pub flatten_multivalued_dimensions: Option<bool>,
    /// `granularity`.
    pub granularity: Option<String>,
    /// `groupBy`.
    pub group_by: Option<Vec<String>>,
    /// `interval`, required.
    pub interval: Option<String>,
    /// `limit`.
    pub limit: Option<i64>,
    /// `metrics`, required.
    pub metrics: Option<Vec<String>>,
    /// `pageSize`.
    pub page_size: Option<i64>,
    /// `queryType`.
    pub query_type: Option<super::BotAsyncAggregationQueryQueryType>,
    /// `sortMetric`.
    pub sort_metric: Option<super::BotAggregationSort>,
    /// `timeZone`.
    pub time_zone: Option<String>,
    /// `views`.
    pub views: Option<Vec<super::BotAggregationView>>,
    __marks: rt::Marks,
}
/// The values of `alternateTimeDimension` in [`BotAsyncAggregationQuery`](super::BotAsyncAggregationQuery).
#[derive(Clone)]
#[non_exhaustive]
pub enum BotAsyncAggregationQueryAlternateTimeDimension {
    /// `eventTime`
    EventTime,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `queryType` in [`BotAsyncAggregationQuery`](super::BotAsyncAggregationQuery).
#[derive(Clone)]
#[non_exhaustive]
pub enum BotAsyncAggregationQueryQueryType {
    /// `bottomN`
    BottomN,
    /// `groupBy`
    GroupBy,
    /// `topN`
    TopN,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BotAsyncAggregationQuery {
    "alternateTimeDimension" Enum alternate_time_dimension,
    "filter" Any filter,
    "flattenMultivaluedDimensions" Bool flatten_multivalued_dimensions,
    "granularity" Str granularity,
    "groupBy" Texts group_by,
    "interval" Str interval,
    "limit" Int limit,
    "metrics" Texts metrics,
    "pageSize" Int page_size,
    "queryType" Enum query_type,
    "sortMetric" Any sort_metric,
    "timeZone" Str time_zone,
    "views" Any views,
});

rt::setters!(BotAsyncAggregationQuery {
    0 alternate_time_dimension with_alternate_time_dimension(impl Into<super::BotAsyncAggregationQueryAlternateTimeDimension>) clear_alternate_time_dimension,
    1 filter with_filter(super::BotAggregateQueryFilter) clear_filter,
    2 flatten_multivalued_dimensions with_flatten_multivalued_dimensions(bool) clear_flatten_multivalued_dimensions,
    3 granularity with_granularity(impl Into<String>) clear_granularity,
    4 group_by with_group_by(Vec<String>) clear_group_by,
    5 interval with_interval(impl Into<String>) clear_interval,
    6 limit with_limit(i64) clear_limit,
    7 metrics with_metrics(Vec<String>) clear_metrics,
    8 page_size with_page_size(i64) clear_page_size,
    9 query_type with_query_type(impl Into<super::BotAsyncAggregationQueryQueryType>) clear_query_type,
    10 sort_metric with_sort_metric(super::BotAggregationSort) clear_sort_metric,
    11 time_zone with_time_zone(impl Into<String>) clear_time_zone,
    12 views with_views(Vec<super::BotAggregationView>) clear_views,
});

rt::open_enum!(BotAsyncAggregationQueryAlternateTimeDimension {
    EventTime = "eventTime",
});

rt::open_enum!(BotAsyncAggregationQueryQueryType {
    BottomN = "bottomN",
    GroupBy = "groupBy",
    TopN = "topN",
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BotAggregationQuery`.
///
/// The service requires `interval`, `metrics` in requests.
#[non_exhaustive]
pub struct BotAggregationQuery {
    /// `alternateTimeDimension`.
    pub alternate_time_dimension: Option<
        super::BotAggregationQueryAlternateTimeDimension,
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
    /// `queryType`.
    pub query_type: Option<super::BotAggregationQueryQueryType>,
    /// `sortMetric`.
    pub sort_metric: Option<super::BotAggregationSort>,
    /// `timeZone`.
    pub time_zone: Option<String>,
    /// `views`.
    pub views: Option<Vec<super::BotAggregationView>>,
    __marks: rt::Marks,
}
/// The values of `alternateTimeDimension` in [`BotAggregationQuery`](super::BotAggregationQuery).
#[derive(Clone)]
#[non_exhaustive]
pub enum BotAggregationQueryAlternateTimeDimension {
    /// `eventTime`
    EventTime,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `queryType` in [`BotAggregationQuery`](super::BotAggregationQuery).
#[derive(Clone)]
#[non_exhaustive]
pub enum BotAggregationQueryQueryType {
    /// `bottomN`
    BottomN,
    /// `groupBy`
    GroupBy,
    /// `topN`
    TopN,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BotAggregationQuery {
    "alternateTimeDimension" Enum alternate_time_dimension,
    "filter" Any filter,
    "flattenMultivaluedDimensions" Bool flatten_multivalued_dimensions,
    "granularity" Str granularity,
    "groupBy" Texts group_by,
    "interval" Str interval,
    "limit" Int limit,
    "metrics" Texts metrics,
    "queryType" Enum query_type,
    "sortMetric" Any sort_metric,
    "timeZone" Str time_zone,
    "views" Any views,
});

rt::setters!(BotAggregationQuery {
    0 alternate_time_dimension with_alternate_time_dimension(impl Into<super::BotAggregationQueryAlternateTimeDimension>) clear_alternate_time_dimension,
    1 filter with_filter(super::BotAggregateQueryFilter) clear_filter,
    2 flatten_multivalued_dimensions with_flatten_multivalued_dimensions(bool) clear_flatten_multivalued_dimensions,
    3 granularity with_granularity(impl Into<String>) clear_granularity,
    4 group_by with_group_by(Vec<String>) clear_group_by,
    5 interval with_interval(impl Into<String>) clear_interval,
    6 limit with_limit(i64) clear_limit,
    7 metrics with_metrics(Vec<String>) clear_metrics,
    8 query_type with_query_type(impl Into<super::BotAggregationQueryQueryType>) clear_query_type,
    9 sort_metric with_sort_metric(super::BotAggregationSort) clear_sort_metric,
    10 time_zone with_time_zone(impl Into<String>) clear_time_zone,
    11 views with_views(Vec<super::BotAggregationView>) clear_views,
});

rt::open_enum!(BotAggregationQueryAlternateTimeDimension {
    EventTime = "eventTime",
});

rt::open_enum!(BotAggregationQueryQueryType {
    BottomN = "bottomN",
    GroupBy = "groupBy",
    TopN = "topN",
});

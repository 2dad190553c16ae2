// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SummaryAsyncAggregationQuery`.
///
/// The service requires `interval`, `metrics` in requests.
#[non_exhaustive]
pub struct SummaryAsyncAggregationQuery {
    /// `alternateTimeDimension`.
    pub alternate_time_dimension: Option<
        super::SummaryAsyncAggregationQueryAlternateTimeDimension,
    >,
    /// `filter`.
    pub filter: Option<super::SummaryAggregateQueryFilter>,
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
    pub query_type: Option<super::SummaryAsyncAggregationQueryQueryType>,
    /// `sortMetric`.
    pub sort_metric: Option<super::SummaryAggregationSort>,
    /// `timeZone`.
    pub time_zone: Option<String>,
    /// `views`.
    pub views: Option<Vec<super::SummaryAggregationView>>,
    __marks: rt::Marks,
}
/// The values of `alternateTimeDimension` in [`SummaryAsyncAggregationQuery`](super::SummaryAsyncAggregationQuery).
#[derive(Clone)]
#[non_exhaustive]
pub enum SummaryAsyncAggregationQueryAlternateTimeDimension {
    /// `eventTime`
    EventTime,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `queryType` in [`SummaryAsyncAggregationQuery`](super::SummaryAsyncAggregationQuery).
#[derive(Clone)]
#[non_exhaustive]
pub enum SummaryAsyncAggregationQueryQueryType {
    /// `bottomN`
    BottomN,
    /// `groupBy`
    GroupBy,
    /// `topN`
    TopN,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SummaryAsyncAggregationQuery {
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

rt::setters!(SummaryAsyncAggregationQuery {
    0 alternate_time_dimension with_alternate_time_dimension(impl Into<super::SummaryAsyncAggregationQueryAlternateTimeDimension>) clear_alternate_time_dimension,
    1 filter with_filter(super::SummaryAggregateQueryFilter) clear_filter,
    2 flatten_multivalued_dimensions with_flatten_multivalued_dimensions(bool) clear_flatten_multivalued_dimensions,
    3 granularity with_granularity(impl Into<String>) clear_granularity,
    4 group_by with_group_by(Vec<String>) clear_group_by,
    5 interval with_interval(impl Into<String>) clear_interval,
    6 limit with_limit(i64) clear_limit,
    7 metrics with_metrics(Vec<String>) clear_metrics,
    8 page_size with_page_size(i64) clear_page_size,
    9 query_type with_query_type(impl Into<super::SummaryAsyncAggregationQueryQueryType>) clear_query_type,
    10 sort_metric with_sort_metric(super::SummaryAggregationSort) clear_sort_metric,
    11 time_zone with_time_zone(impl Into<String>) clear_time_zone,
    12 views with_views(Vec<super::SummaryAggregationView>) clear_views,
});

rt::open_enum!(SummaryAsyncAggregationQueryAlternateTimeDimension {
    EventTime = "eventTime",
});

rt::open_enum!(SummaryAsyncAggregationQueryQueryType {
    BottomN = "bottomN",
    GroupBy = "groupBy",
    TopN = "topN",
});

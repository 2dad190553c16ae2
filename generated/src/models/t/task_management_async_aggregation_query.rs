// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TaskManagementAsyncAggregationQuery`.
///
/// The service requires `interval`, `metrics` in requests.
#[non_exhaustive]
pub struct TaskManagementAsyncAggregationQuery {
    /// `alternateTimeDimension`.
    pub alternate_time_dimension: Option<
        super::TaskManagementAsyncAggregationQueryAlternateTimeDimension,
    >,
    /// `filter`.
    pub filter: Option<super::TaskManagementAggregateQueryFilter>,
    /// `flattenMultivaluedDimensions`.
    pub flatten_multivalued_dimensions: Option<bool>,
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
    /// `views`.
    pub views: Option<Vec<super::TaskManagementAggregationView>>,
    __marks: rt::Marks,
}
/// The values of `alternateTimeDimension` in [`TaskManagementAsyncAggregationQuery`](super::TaskManagementAsyncAggregationQuery).
#[derive(Clone)]
#[non_exhaustive]
pub enum TaskManagementAsyncAggregationQueryAlternateTimeDimension {
    /// `eventTime`
    EventTime,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TaskManagementAsyncAggregationQuery {
    "alternateTimeDimension" Enum alternate_time_dimension,
    "filter" Any filter,
    "flattenMultivaluedDimensions" Bool flatten_multivalued_dimensions,
    "granularity" Str granularity,
    "groupBy" Texts group_by,
    "interval" Str interval,
    "metrics" Texts metrics,
    "pageSize" Int page_size,
    "timeZone" Str time_zone,
    "views" Any views,
});

rt::setters!(TaskManagementAsyncAggregationQuery {
    0 alternate_time_dimension with_alternate_time_dimension(impl Into<super::TaskManagementAsyncAggregationQueryAlternateTimeDimension>) clear_alternate_time_dimension,
    1 filter with_filter(super::TaskManagementAggregateQueryFilter) clear_filter,
    2 flatten_multivalued_dimensions with_flatten_multivalued_dimensions(bool) clear_flatten_multivalued_dimensions,
    3 granularity with_granularity(impl Into<String>) clear_granularity,
    4 group_by with_group_by(Vec<String>) clear_group_by,
    5 interval with_interval(impl Into<String>) clear_interval,
    6 metrics with_metrics(Vec<String>) clear_metrics,
    7 page_size with_page_size(i64) clear_page_size,
    8 time_zone with_time_zone(impl Into<String>) clear_time_zone,
    9 views with_views(Vec<super::TaskManagementAggregationView>) clear_views,
});

rt::open_enum!(TaskManagementAsyncAggregationQueryAlternateTimeDimension {
    EventTime = "eventTime",
});

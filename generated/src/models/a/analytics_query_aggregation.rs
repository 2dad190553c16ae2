// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AnalyticsQueryAggregation`.
#[non_exhaustive]
pub struct AnalyticsQueryAggregation {
    /// `dimension`.
    pub dimension: Option<String>,
    /// `metric`.
    pub metric: Option<String>,
    /// `ranges`.
    pub ranges: Option<Vec<super::AggregationRange>>,
    /// `size`.
    pub size: Option<i64>,
    /// `type`.
    pub r#type: Option<super::AnalyticsQueryAggregationType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`AnalyticsQueryAggregation`](super::AnalyticsQueryAggregation).
#[derive(Clone)]
#[non_exhaustive]
pub enum AnalyticsQueryAggregationType {
    /// `termFrequency`
    TermFrequency,
    /// `numericRange`
    NumericRange,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AnalyticsQueryAggregation {
    "dimension" Str dimension,
    "metric" Str metric,
    "ranges" Any ranges,
    "size" Int size,
    "type" Enum r#type,
});

rt::setters!(AnalyticsQueryAggregation {
    0 dimension with_dimension(impl Into<String>) clear_dimension,
    1 metric with_metric(impl Into<String>) clear_metric,
    2 ranges with_ranges(Vec<super::AggregationRange>) clear_ranges,
    3 size with_size(i64) clear_size,
    4 r#type with_type(impl Into<super::AnalyticsQueryAggregationType>) clear_type,
});

rt::open_enum!(AnalyticsQueryAggregationType {
    TermFrequency = "termFrequency",
    NumericRange = "numericRange",
});

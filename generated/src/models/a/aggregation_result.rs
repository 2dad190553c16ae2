// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AggregationResult`.
#[non_exhaustive]
pub struct AggregationResult {
    /// `count`.
    pub count: Option<i64>,
    /// `dimension`.
    pub dimension: Option<String>,
    /// `metric`.
    pub metric: Option<String>,
    /// `results`.
    pub results: Option<Vec<super::AggregationResultEntry>>,
    /// `type`.
    pub r#type: Option<super::AggregationResultType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`AggregationResult`](super::AggregationResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum AggregationResultType {
    /// `termFrequency`
    TermFrequency,
    /// `numericRange`
    NumericRange,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AggregationResult {
    "count" Int count,
    "dimension" Str dimension,
    "metric" Str metric,
    "results" Any results,
    "type" Enum r#type,
});

rt::open_enum!(AggregationResultType {
    TermFrequency = "termFrequency",
    NumericRange = "numericRange",
});

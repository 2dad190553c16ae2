// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluationSearchAggregationResponse`.
#[non_exhaustive]
pub struct EvaluationSearchAggregationResponse {
    /// `average`.
    pub average: Option<f64>,
    /// `buckets`.
    pub buckets: Option<Vec<super::EvaluationSearchAggregationBucket>>,
    /// `count`.
    pub count: Option<i64>,
    /// `documentCountErrorUpperBound`.
    pub document_count_error_upper_bound: Option<i64>,
    /// `maximum`.
    pub maximum: Option<f64>,
    /// `minimum`.
    pub minimum: Option<f64>,
    /// `sum`.
    pub sum: Option<f64>,
    /// `sumOtherDocumentCount`.
    pub sum_other_document_count: Option<i64>,
    /// `value`.
    pub value: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(EvaluationSearchAggregationResponse {
    "average" Float average,
    "buckets" Any buckets,
    "count" Int count,
    "documentCountErrorUpperBound" Int document_count_error_upper_bound,
    "maximum" Float maximum,
    "minimum" Float minimum,
    "sum" Float sum,
    "sumOtherDocumentCount" Int sum_other_document_count,
    "value" Float value,
});

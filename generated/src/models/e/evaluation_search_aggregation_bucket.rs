// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluationSearchAggregationBucket`.
#[non_exhaustive]
pub struct EvaluationSearchAggregationBucket {
    /// `average`.
    pub average: Option<f64>,
    /// `count`.
    pub count: Option<i64>,
    /// `documentCount`.
    pub document_count: Option<i64>,
    /// `from`.
    pub from: Option<f64>,
    /// `key`.
    pub key: Option<String>,
    /// `keyAsString`.
    pub key_as_string: Option<String>,
    /// `keyValue`.
    pub key_value: Option<i64>,
    /// `maximum`.
    pub maximum: Option<f64>,
    /// `minimum`.
    pub minimum: Option<f64>,
    /// `subAggregations`.
    pub sub_aggregations: Option<
        std::collections::BTreeMap<String, super::EvaluationSearchAggregationResponse>,
    >,
    /// `sum`.
    pub sum: Option<f64>,
    /// `to`.
    pub to: Option<f64>,
    /// `value`.
    pub value: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(EvaluationSearchAggregationBucket {
    "average" Float average,
    "count" Int count,
    "documentCount" Int document_count,
    "from" Float from,
    "key" Str key,
    "keyAsString" Str key_as_string,
    "keyValue" Int key_value,
    "maximum" Float maximum,
    "minimum" Float minimum,
    "subAggregations" Any sub_aggregations,
    "sum" Float sum,
    "to" Float to,
    "value" Float value,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluationSearchResponse`.
#[non_exhaustive]
pub struct EvaluationSearchResponse {
    /// `aggregations`.
    pub aggregations: Option<
        std::collections::BTreeMap<String, super::EvaluationSearchAggregationResponse>,
    >,
    /// `pageNumber`.
    pub page_number: Option<i64>,
    /// `pageSize`.
    pub page_size: Option<i64>,
    /// `results`.
    pub results: Option<Vec<super::EvaluationSearchItemResponse>>,
    __marks: rt::Marks,
}

rt::model!(EvaluationSearchResponse {
    "aggregations" Any aggregations,
    "pageNumber" Int page_number,
    "pageSize" Int page_size,
    "results" Any results,
});

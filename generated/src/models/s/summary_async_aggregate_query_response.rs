// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SummaryAsyncAggregateQueryResponse`.
#[non_exhaustive]
pub struct SummaryAsyncAggregateQueryResponse {
    /// `cursor`.
    pub cursor: Option<String>,
    /// `results`.
    pub results: Option<Vec<super::SummaryAggregateDataContainer>>,
    __marks: rt::Marks,
}

rt::model!(SummaryAsyncAggregateQueryResponse {
    "cursor" Str cursor,
    "results" Any results,
});

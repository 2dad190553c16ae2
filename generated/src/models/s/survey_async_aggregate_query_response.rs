// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SurveyAsyncAggregateQueryResponse`.
#[non_exhaustive]
pub struct SurveyAsyncAggregateQueryResponse {
    /// `cursor`.
    pub cursor: Option<String>,
    /// `results`.
    pub results: Option<Vec<super::SurveyAggregateDataContainer>>,
    __marks: rt::Marks,
}

rt::model!(SurveyAsyncAggregateQueryResponse {
    "cursor" Str cursor,
    "results" Any results,
});

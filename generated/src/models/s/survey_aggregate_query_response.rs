// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SurveyAggregateQueryResponse`.
#[non_exhaustive]
pub struct SurveyAggregateQueryResponse {
    /// `results`.
    pub results: Option<Vec<super::SurveyAggregateDataContainer>>,
    __marks: rt::Marks,
}

rt::model!(SurveyAggregateQueryResponse {
    "results" Any results,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ResolutionAsyncAggregateQueryResponse`.
#[non_exhaustive]
pub struct ResolutionAsyncAggregateQueryResponse {
    /// `cursor`.
    pub cursor: Option<String>,
    /// `results`.
    pub results: Option<Vec<super::ResolutionAggregateDataContainer>>,
    __marks: rt::Marks,
}

rt::model!(ResolutionAsyncAggregateQueryResponse {
    "cursor" Str cursor,
    "results" Any results,
});

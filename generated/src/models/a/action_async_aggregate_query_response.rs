// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActionAsyncAggregateQueryResponse`.
#[non_exhaustive]
pub struct ActionAsyncAggregateQueryResponse {
    /// `cursor`.
    pub cursor: Option<String>,
    /// `results`.
    pub results: Option<Vec<super::ActionAggregateDataContainer>>,
    __marks: rt::Marks,
}

rt::model!(ActionAsyncAggregateQueryResponse {
    "cursor" Str cursor,
    "results" Any results,
});

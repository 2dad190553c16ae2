// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TranscriptAsyncAggregateQueryResponse`.
#[non_exhaustive]
pub struct TranscriptAsyncAggregateQueryResponse {
    /// `cursor`.
    pub cursor: Option<String>,
    /// `results`.
    pub results: Option<Vec<super::TranscriptAggregateDataContainer>>,
    __marks: rt::Marks,
}

rt::model!(TranscriptAsyncAggregateQueryResponse {
    "cursor" Str cursor,
    "results" Any results,
});

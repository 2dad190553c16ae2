// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TranscriptAggregateQueryResponse`.
#[non_exhaustive]
pub struct TranscriptAggregateQueryResponse {
    /// `results`.
    pub results: Option<Vec<super::TranscriptAggregateDataContainer>>,
    __marks: rt::Marks,
}

rt::model!(TranscriptAggregateQueryResponse {
    "results" Any results,
});

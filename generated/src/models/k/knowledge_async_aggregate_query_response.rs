// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeAsyncAggregateQueryResponse`.
#[non_exhaustive]
pub struct KnowledgeAsyncAggregateQueryResponse {
    /// `cursor`.
    pub cursor: Option<String>,
    /// `results`.
    pub results: Option<Vec<super::KnowledgeAggregateDataContainer>>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeAsyncAggregateQueryResponse {
    "cursor" Str cursor,
    "results" Any results,
});

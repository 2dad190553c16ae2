// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeAggregateQueryResponse`.
#[non_exhaustive]
pub struct KnowledgeAggregateQueryResponse {
    /// `results`.
    pub results: Option<Vec<super::KnowledgeAggregateDataContainer>>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeAggregateQueryResponse {
    "results" Any results,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationAggregateQueryResponse`.
#[non_exhaustive]
pub struct ConversationAggregateQueryResponse {
    /// `results`.
    pub results: Option<Vec<super::ConversationAggregateDataContainer>>,
    __marks: rt::Marks,
}

rt::model!(ConversationAggregateQueryResponse {
    "results" Any results,
});

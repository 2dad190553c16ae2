// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationAsyncAggregateQueryResponse`.
#[non_exhaustive]
pub struct ConversationAsyncAggregateQueryResponse {
    /// `cursor`.
    pub cursor: Option<String>,
    /// `results`.
    pub results: Option<Vec<super::ConversationAggregateDataContainer>>,
    __marks: rt::Marks,
}

rt::model!(ConversationAsyncAggregateQueryResponse {
    "cursor" Str cursor,
    "results" Any results,
});

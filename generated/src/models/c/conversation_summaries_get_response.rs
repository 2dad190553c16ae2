// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationSummariesGetResponse`.
#[non_exhaustive]
pub struct ConversationSummariesGetResponse {
    /// `conversation`.
    pub conversation: Option<super::AddressableEntityRef>,
    /// `sessionSummaries`.
    pub session_summaries: Option<Vec<super::ConversationSessionSummary>>,
    /// `summary`.
    pub summary: Option<super::ConversationSummary>,
    __marks: rt::Marks,
}

rt::model!(ConversationSummariesGetResponse {
    "conversation" Any conversation,
    "sessionSummaries" Any session_summaries,
    "summary" Any summary,
});

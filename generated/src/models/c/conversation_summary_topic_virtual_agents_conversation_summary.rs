// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationSummaryTopicVirtualAgentsConversationSummary`.
#[non_exhaustive]
pub struct ConversationSummaryTopicVirtualAgentsConversationSummary {
    /// `score`.
    pub score: Option<f64>,
    /// `text`.
    pub text: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationSummaryTopicVirtualAgentsConversationSummary {
    "score" Float score,
    "text" Str text,
});

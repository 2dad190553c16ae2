// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationSummaryTopicVirtualAgentsConversationFollowupAction`.
#[non_exhaustive]
pub struct ConversationSummaryTopicVirtualAgentsConversationFollowupAction {
    /// `description`.
    pub description: Option<String>,
    /// `score`.
    pub score: Option<f64>,
    /// `text`.
    pub text: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationSummaryTopicVirtualAgentsConversationFollowupAction {
    "description" Str description,
    "score" Float score,
    "text" Str text,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationSummaryTopicConversationSummary`.
#[non_exhaustive]
pub struct ConversationSummaryTopicConversationSummary {
    /// `score`.
    pub score: Option<f64>,
    /// `text`.
    pub text: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationSummaryTopicConversationSummary {
    "score" Float score,
    "text" Str text,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationSummaryTopicConversationHeadline`.
#[non_exhaustive]
pub struct ConversationSummaryTopicConversationHeadline {
    /// `description`.
    pub description: Option<String>,
    /// `score`.
    pub score: Option<f64>,
    /// `text`.
    pub text: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationSummaryTopicConversationHeadline {
    "description" Str description,
    "score" Float score,
    "text" Str text,
});

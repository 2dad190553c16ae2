// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationSummaryTopicConversationResolution`.
#[non_exhaustive]
pub struct ConversationSummaryTopicConversationResolution {
    /// `description`.
    pub description: Option<String>,
    /// `resolutionValue`.
    pub resolution_value: Option<String>,
    /// `score`.
    pub score: Option<f64>,
    /// `text`.
    pub text: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationSummaryTopicConversationResolution {
    "description" Str description,
    "resolutionValue" Str resolution_value,
    "score" Float score,
    "text" Str text,
});

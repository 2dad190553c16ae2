// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationSummaryFollowup`.
#[non_exhaustive]
pub struct ConversationSummaryFollowup {
    /// `confidence`.
    pub confidence: Option<f64>,
    /// `description`.
    pub description: Option<String>,
    /// `text`.
    pub text: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationSummaryFollowup {
    "confidence" Float confidence,
    "description" Str description,
    "text" Str text,
});

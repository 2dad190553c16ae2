// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationSummaryReason`.
#[non_exhaustive]
pub struct ConversationSummaryReason {
    /// `confidence`.
    pub confidence: Option<f64>,
    /// `description`.
    pub description: Option<String>,
    /// `text`.
    pub text: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationSummaryReason {
    "confidence" Float confidence,
    "description" Str description,
    "text" Str text,
});

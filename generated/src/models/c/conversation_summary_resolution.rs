// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationSummaryResolution`.
#[non_exhaustive]
pub struct ConversationSummaryResolution {
    /// `confidence`.
    pub confidence: Option<f64>,
    /// `description`.
    pub description: Option<String>,
    /// `outcome`.
    pub outcome: Option<String>,
    /// `text`.
    pub text: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationSummaryResolution {
    "confidence" Float confidence,
    "description" Str description,
    "outcome" Str outcome,
    "text" Str text,
});

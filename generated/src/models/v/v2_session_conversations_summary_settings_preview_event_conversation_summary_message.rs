// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2SessionConversationsSummarySettingsPreviewEventConversationSummaryMessage`.
#[non_exhaustive]
pub struct V2SessionConversationsSummarySettingsPreviewEventConversationSummaryMessage {
    /// `score`.
    pub score: Option<f64>,
    /// `text`.
    pub text: Option<String>,
    __marks: rt::Marks,
}

rt::model!(V2SessionConversationsSummarySettingsPreviewEventConversationSummaryMessage {
    "score" Float score,
    "text" Str text,
});

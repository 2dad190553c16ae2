// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2SessionConversationsSummarySettingsPreviewEventConversationSummaryExtractedEntity`.
#[non_exhaustive]
pub struct V2SessionConversationsSummarySettingsPreviewEventConversationSummaryExtractedEntity {
    /// `label`.
    pub label: Option<String>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(V2SessionConversationsSummarySettingsPreviewEventConversationSummaryExtractedEntity {
    "label" Str label,
    "value" Str value,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationScriptSuggestionsTopicSuggestedIntent`.
#[non_exhaustive]
pub struct ConversationScriptSuggestionsTopicSuggestedIntent {
    /// `confidence`.
    pub confidence: Option<f64>,
    /// `detectedSlots`.
    pub detected_slots: Option<
        Vec<super::ConversationScriptSuggestionsTopicSuggestedIntentSlot>,
    >,
    /// `intent`.
    pub intent: Option<String>,
    /// `intentId`.
    pub intent_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationScriptSuggestionsTopicSuggestedIntent {
    "confidence" Float confidence,
    "detectedSlots" Any detected_slots,
    "intent" Str intent,
    "intentId" Str intent_id,
});

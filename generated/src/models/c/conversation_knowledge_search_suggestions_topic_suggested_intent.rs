// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationKnowledgeSearchSuggestionsTopicSuggestedIntent`.
#[non_exhaustive]
pub struct ConversationKnowledgeSearchSuggestionsTopicSuggestedIntent {
    /// `confidence`.
    pub confidence: Option<f64>,
    /// `detectedSlots`.
    pub detected_slots: Option<
        Vec<super::ConversationKnowledgeSearchSuggestionsTopicSuggestedIntentSlot>,
    >,
    /// `intent`.
    pub intent: Option<String>,
    /// `intentId`.
    pub intent_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationKnowledgeSearchSuggestionsTopicSuggestedIntent {
    "confidence" Float confidence,
    "detectedSlots" Any detected_slots,
    "intent" Str intent,
    "intentId" Str intent_id,
});

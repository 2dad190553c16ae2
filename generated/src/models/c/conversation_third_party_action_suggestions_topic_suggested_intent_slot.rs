// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationThirdPartyActionSuggestionsTopicSuggestedIntentSlot`.
#[non_exhaustive]
pub struct ConversationThirdPartyActionSuggestionsTopicSuggestedIntentSlot {
    /// `entityType`.
    pub entity_type: Option<String>,
    /// `probability`.
    pub probability: Option<f64>,
    /// `slotName`.
    pub slot_name: Option<String>,
    /// `slotValue`.
    pub slot_value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationThirdPartyActionSuggestionsTopicSuggestedIntentSlot {
    "entityType" Str entity_type,
    "probability" Float probability,
    "slotName" Str slot_name,
    "slotValue" Str slot_value,
});

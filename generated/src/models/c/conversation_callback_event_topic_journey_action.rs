// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationCallbackEventTopicJourneyAction`.
#[non_exhaustive]
pub struct ConversationCallbackEventTopicJourneyAction {
    /// `actionMap`.
    pub action_map: Option<super::ConversationCallbackEventTopicJourneyActionMap>,
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationCallbackEventTopicJourneyAction {
    "actionMap" Any action_map,
    "id" Str id,
});

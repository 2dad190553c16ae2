// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEventTopicJourneyAction`.
#[non_exhaustive]
pub struct ConversationEventTopicJourneyAction {
    /// `actionMap`.
    pub action_map: Option<super::ConversationEventTopicJourneyActionMap>,
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationEventTopicJourneyAction {
    "actionMap" Any action_map,
    "id" Str id,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationCallEventTopicJourneyAction`.
#[non_exhaustive]
pub struct ConversationCallEventTopicJourneyAction {
    /// `actionMap`.
    pub action_map: Option<super::ConversationCallEventTopicJourneyActionMap>,
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationCallEventTopicJourneyAction {
    "actionMap" Any action_map,
    "id" Str id,
});

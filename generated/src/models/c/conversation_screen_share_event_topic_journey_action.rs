// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationScreenShareEventTopicJourneyAction`.
#[non_exhaustive]
pub struct ConversationScreenShareEventTopicJourneyAction {
    /// `actionMap`.
    pub action_map: Option<super::ConversationScreenShareEventTopicJourneyActionMap>,
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationScreenShareEventTopicJourneyAction {
    "actionMap" Any action_map,
    "id" Str id,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationChatEventTopicJourneyAction`.
#[non_exhaustive]
pub struct ConversationChatEventTopicJourneyAction {
    /// `actionMap`.
    pub action_map: Option<super::ConversationChatEventTopicJourneyActionMap>,
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationChatEventTopicJourneyAction {
    "actionMap" Any action_map,
    "id" Str id,
});

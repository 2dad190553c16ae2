// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationChatEventTopicJourneyAction`.
#[non_exhaustive]
pub struct QueueConversationChatEventTopicJourneyAction {
    /// `actionMap`.
    pub action_map: Option<super::QueueConversationChatEventTopicJourneyActionMap>,
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationChatEventTopicJourneyAction {
    "actionMap" Any action_map,
    "id" Str id,
});

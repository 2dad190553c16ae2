// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationEmailEventTopicJourneyAction`.
#[non_exhaustive]
pub struct QueueConversationEmailEventTopicJourneyAction {
    /// `actionMap`.
    pub action_map: Option<super::QueueConversationEmailEventTopicJourneyActionMap>,
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationEmailEventTopicJourneyAction {
    "actionMap" Any action_map,
    "id" Str id,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationEventTopicJourneyAction`.
#[non_exhaustive]
pub struct QueueConversationEventTopicJourneyAction {
    /// `actionMap`.
    pub action_map: Option<super::QueueConversationEventTopicJourneyActionMap>,
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationEventTopicJourneyAction {
    "actionMap" Any action_map,
    "id" Str id,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationCallEventTopicJourneyAction`.
#[non_exhaustive]
pub struct QueueConversationCallEventTopicJourneyAction {
    /// `actionMap`.
    pub action_map: Option<super::QueueConversationCallEventTopicJourneyActionMap>,
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationCallEventTopicJourneyAction {
    "actionMap" Any action_map,
    "id" Str id,
});

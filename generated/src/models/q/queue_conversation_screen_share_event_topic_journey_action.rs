// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationScreenShareEventTopicJourneyAction`.
#[non_exhaustive]
pub struct QueueConversationScreenShareEventTopicJourneyAction {
    /// `actionMap`.
    pub action_map: Option<
        super::QueueConversationScreenShareEventTopicJourneyActionMap,
    >,
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationScreenShareEventTopicJourneyAction {
    "actionMap" Any action_map,
    "id" Str id,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationVideoEventTopicJourneyAction`.
#[non_exhaustive]
pub struct QueueConversationVideoEventTopicJourneyAction {
    /// `actionMap`.
    pub action_map: Option<super::QueueConversationVideoEventTopicJourneyActionMap>,
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationVideoEventTopicJourneyAction {
    "actionMap" Any action_map,
    "id" Str id,
});

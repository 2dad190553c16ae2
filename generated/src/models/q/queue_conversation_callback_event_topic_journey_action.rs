// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationCallbackEventTopicJourneyAction`.
#[non_exhaustive]
pub struct QueueConversationCallbackEventTopicJourneyAction {
    /// `actionMap`.
    pub action_map: Option<super::QueueConversationCallbackEventTopicJourneyActionMap>,
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationCallbackEventTopicJourneyAction {
    "actionMap" Any action_map,
    "id" Str id,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationMessageEventTopicJourneyAction`.
#[non_exhaustive]
pub struct QueueConversationMessageEventTopicJourneyAction {
    /// `actionMap`.
    pub action_map: Option<super::QueueConversationMessageEventTopicJourneyActionMap>,
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationMessageEventTopicJourneyAction {
    "actionMap" Any action_map,
    "id" Str id,
});

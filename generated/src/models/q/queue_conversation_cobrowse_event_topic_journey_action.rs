// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationCobrowseEventTopicJourneyAction`.
#[non_exhaustive]
pub struct QueueConversationCobrowseEventTopicJourneyAction {
    /// `actionMap`.
    pub action_map: Option<super::QueueConversationCobrowseEventTopicJourneyActionMap>,
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationCobrowseEventTopicJourneyAction {
    "actionMap" Any action_map,
    "id" Str id,
});

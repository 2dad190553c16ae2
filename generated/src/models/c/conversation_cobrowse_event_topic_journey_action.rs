// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationCobrowseEventTopicJourneyAction`.
#[non_exhaustive]
pub struct ConversationCobrowseEventTopicJourneyAction {
    /// `actionMap`.
    pub action_map: Option<super::ConversationCobrowseEventTopicJourneyActionMap>,
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationCobrowseEventTopicJourneyAction {
    "actionMap" Any action_map,
    "id" Str id,
});

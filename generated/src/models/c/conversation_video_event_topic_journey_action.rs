// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationVideoEventTopicJourneyAction`.
#[non_exhaustive]
pub struct ConversationVideoEventTopicJourneyAction {
    /// `actionMap`.
    pub action_map: Option<super::ConversationVideoEventTopicJourneyActionMap>,
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationVideoEventTopicJourneyAction {
    "actionMap" Any action_map,
    "id" Str id,
});

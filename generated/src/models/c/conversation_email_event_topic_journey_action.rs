// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEmailEventTopicJourneyAction`.
#[non_exhaustive]
pub struct ConversationEmailEventTopicJourneyAction {
    /// `actionMap`.
    pub action_map: Option<super::ConversationEmailEventTopicJourneyActionMap>,
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationEmailEventTopicJourneyAction {
    "actionMap" Any action_map,
    "id" Str id,
});

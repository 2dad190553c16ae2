// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationMessageEventTopicJourneyAction`.
#[non_exhaustive]
pub struct ConversationMessageEventTopicJourneyAction {
    /// `actionMap`.
    pub action_map: Option<super::ConversationMessageEventTopicJourneyActionMap>,
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationMessageEventTopicJourneyAction {
    "actionMap" Any action_map,
    "id" Str id,
});

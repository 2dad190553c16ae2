// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationSocialExpressionEventTopicJourneyAction`.
#[non_exhaustive]
pub struct ConversationSocialExpressionEventTopicJourneyAction {
    /// `actionMap`.
    pub action_map: Option<
        super::ConversationSocialExpressionEventTopicJourneyActionMap,
    >,
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationSocialExpressionEventTopicJourneyAction {
    "actionMap" Any action_map,
    "id" Str id,
});

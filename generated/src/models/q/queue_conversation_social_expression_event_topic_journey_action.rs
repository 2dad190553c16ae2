// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationSocialExpressionEventTopicJourneyAction`.
#[non_exhaustive]
pub struct QueueConversationSocialExpressionEventTopicJourneyAction {
    /// `actionMap`.
    pub action_map: Option<
        super::QueueConversationSocialExpressionEventTopicJourneyActionMap,
    >,
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationSocialExpressionEventTopicJourneyAction {
    "actionMap" Any action_map,
    "id" Str id,
});

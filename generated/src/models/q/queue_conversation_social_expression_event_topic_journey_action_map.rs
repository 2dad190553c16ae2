// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationSocialExpressionEventTopicJourneyActionMap`.
#[non_exhaustive]
pub struct QueueConversationSocialExpressionEventTopicJourneyActionMap {
    /// `id`.
    pub id: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationSocialExpressionEventTopicJourneyActionMap {
    "id" Str id,
    "version" Int version,
});

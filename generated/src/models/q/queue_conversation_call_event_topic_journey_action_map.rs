// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationCallEventTopicJourneyActionMap`.
#[non_exhaustive]
pub struct QueueConversationCallEventTopicJourneyActionMap {
    /// `id`.
    pub id: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationCallEventTopicJourneyActionMap {
    "id" Str id,
    "version" Int version,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationCallEventTopicJourneyActionMap`.
#[non_exhaustive]
pub struct ConversationCallEventTopicJourneyActionMap {
    /// `id`.
    pub id: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ConversationCallEventTopicJourneyActionMap {
    "id" Str id,
    "version" Int version,
});

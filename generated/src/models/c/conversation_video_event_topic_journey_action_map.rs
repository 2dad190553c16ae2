// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationVideoEventTopicJourneyActionMap`.
#[non_exhaustive]
pub struct ConversationVideoEventTopicJourneyActionMap {
    /// `id`.
    pub id: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ConversationVideoEventTopicJourneyActionMap {
    "id" Str id,
    "version" Int version,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEmailEventTopicJourneyActionMap`.
#[non_exhaustive]
pub struct ConversationEmailEventTopicJourneyActionMap {
    /// `id`.
    pub id: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ConversationEmailEventTopicJourneyActionMap {
    "id" Str id,
    "version" Int version,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationCobrowseEventTopicJourneyActionMap`.
#[non_exhaustive]
pub struct ConversationCobrowseEventTopicJourneyActionMap {
    /// `id`.
    pub id: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ConversationCobrowseEventTopicJourneyActionMap {
    "id" Str id,
    "version" Int version,
});

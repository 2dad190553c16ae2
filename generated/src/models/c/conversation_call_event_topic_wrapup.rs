// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationCallEventTopicWrapup`.
#[non_exhaustive]
pub struct ConversationCallEventTopicWrapup {
    /// `code`.
    pub code: Option<String>,
    /// `durationSeconds`.
    pub duration_seconds: Option<i64>,
    /// `endTime`.
    pub end_time: Option<rt::DateTime>,
    /// `notes`.
    pub notes: Option<String>,
    /// `tags`.
    pub tags: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(ConversationCallEventTopicWrapup {
    "code" Str code,
    "durationSeconds" Int duration_seconds,
    "endTime" DateTime end_time,
    "notes" Str notes,
    "tags" Texts tags,
});

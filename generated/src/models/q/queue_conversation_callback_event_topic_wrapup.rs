// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationCallbackEventTopicWrapup`.
#[non_exhaustive]
pub struct QueueConversationCallbackEventTopicWrapup {
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

rt::model!(QueueConversationCallbackEventTopicWrapup {
    "code" Str code,
    "durationSeconds" Int duration_seconds,
    "endTime" DateTime end_time,
    "notes" Str notes,
    "tags" Texts tags,
});

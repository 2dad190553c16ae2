// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AdhocRecordingTopicConversationData`.
#[non_exhaustive]
pub struct AdhocRecordingTopicConversationData {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AdhocRecordingTopicConversationData {
    "id" Str id,
});

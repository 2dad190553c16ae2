// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BatchDownloadRequest`.
#[non_exhaustive]
pub struct BatchDownloadRequest {
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `recordingId`.
    pub recording_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(BatchDownloadRequest {
    "conversationId" Str conversation_id,
    "recordingId" Str recording_id,
});

rt::setters!(BatchDownloadRequest {
    0 conversation_id with_conversation_id(impl Into<String>) clear_conversation_id,
    1 recording_id with_recording_id(impl Into<String>) clear_recording_id,
});

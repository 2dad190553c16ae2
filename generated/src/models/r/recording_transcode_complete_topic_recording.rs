// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecordingTranscodeCompleteTopicRecording`.
#[non_exhaustive]
pub struct RecordingTranscodeCompleteTopicRecording {
    /// `actualTranscodeTimeMs`.
    pub actual_transcode_time_ms: Option<i64>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `estimatedTranscodeTimeMs`.
    pub estimated_transcode_time_ms: Option<i64>,
    /// `fileState`.
    pub file_state: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `mediaUris`.
    pub media_uris: Option<Vec<super::RecordingTranscodeCompleteTopicMediaResult>>,
    __marks: rt::Marks,
}

rt::model!(RecordingTranscodeCompleteTopicRecording {
    "actualTranscodeTimeMs" Int actual_transcode_time_ms,
    "conversationId" Str conversation_id,
    "estimatedTranscodeTimeMs" Int estimated_transcode_time_ms,
    "fileState" Str file_state,
    "id" Str id,
    "mediaUris" Any media_uris,
});

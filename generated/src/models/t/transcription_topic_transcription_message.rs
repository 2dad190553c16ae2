// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TranscriptionTopicTranscriptionMessage`.
#[non_exhaustive]
pub struct TranscriptionTopicTranscriptionMessage {
    /// `communicationId`.
    pub communication_id: Option<String>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `eventTime`.
    pub event_time: Option<rt::DateTime>,
    /// `organizationId`.
    pub organization_id: Option<String>,
    /// `sessionStartTimeMs`.
    pub session_start_time_ms: Option<i64>,
    /// `speechTextAnalyticsProgramId`.
    pub speech_text_analytics_program_id: Option<String>,
    /// `status`.
    pub status: Option<super::TranscriptionTopicTranscriptionRequestStatus>,
    /// `transcriptionStartTimeMs`.
    pub transcription_start_time_ms: Option<i64>,
    /// `transcripts`.
    pub transcripts: Option<Vec<super::TranscriptionTopicTranscriptResult>>,
    __marks: rt::Marks,
}

rt::model!(TranscriptionTopicTranscriptionMessage {
    "communicationId" Str communication_id,
    "conversationId" Str conversation_id,
    "eventTime" DateTime event_time,
    "organizationId" Str organization_id,
    "sessionStartTimeMs" Int session_start_time_ms,
    "speechTextAnalyticsProgramId" Str speech_text_analytics_program_id,
    "status" Any status,
    "transcriptionStartTimeMs" Int transcription_start_time_ms,
    "transcripts" Any transcripts,
});

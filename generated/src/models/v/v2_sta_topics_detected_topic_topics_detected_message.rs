// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2StaTopicsDetectedTopicTopicsDetectedMessage`.
#[non_exhaustive]
pub struct V2StaTopicsDetectedTopicTopicsDetectedMessage {
    /// `communicationId`.
    pub communication_id: Option<String>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `mediaType`.
    pub media_type: Option<String>,
    /// `participants`.
    pub participants: Option<Vec<super::V2StaTopicsDetectedTopicParticipant>>,
    /// `programId`.
    pub program_id: Option<String>,
    /// `recordingId`.
    pub recording_id: Option<String>,
    /// `topics`.
    pub topics: Option<Vec<super::V2StaTopicsDetectedTopicTopicDetected>>,
    /// `transcriptId`.
    pub transcript_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(V2StaTopicsDetectedTopicTopicsDetectedMessage {
    "communicationId" Str communication_id,
    "conversationId" Str conversation_id,
    "mediaType" Str media_type,
    "participants" Any participants,
    "programId" Str program_id,
    "recordingId" Str recording_id,
    "topics" Any topics,
    "transcriptId" Str transcript_id,
});

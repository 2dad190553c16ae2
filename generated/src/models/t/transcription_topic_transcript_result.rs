// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TranscriptionTopicTranscriptResult`.
#[non_exhaustive]
pub struct TranscriptionTopicTranscriptResult {
    /// `agentAssistEnabled`.
    pub agent_assist_enabled: Option<bool>,
    /// `agentAssistantId`.
    pub agent_assistant_id: Option<String>,
    /// `alternatives`.
    pub alternatives: Option<Vec<super::TranscriptionTopicTranscriptAlternative>>,
    /// `channel`.
    pub channel: Option<super::TranscriptionTopicTranscriptResultChannel>,
    /// `dialect`.
    pub dialect: Option<String>,
    /// `engineId`.
    pub engine_id: Option<String>,
    /// `engineName`.
    pub engine_name: Option<String>,
    /// `engineProvider`.
    pub engine_provider: Option<String>,
    /// `isFinal`.
    pub is_final: Option<bool>,
    /// `speechTextAnalyticsProgramId`.
    pub speech_text_analytics_program_id: Option<String>,
    /// `utteranceId`.
    pub utterance_id: Option<String>,
    /// `voiceTranscriptionEnabled`.
    pub voice_transcription_enabled: Option<bool>,
    __marks: rt::Marks,
}
/// The values of `channel` in [`TranscriptionTopicTranscriptResult`](super::TranscriptionTopicTranscriptResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum TranscriptionTopicTranscriptResultChannel {
    /// `UNKNOWN`
    Unknown,
    /// `INTERNAL`
    Internal,
    /// `EXTERNAL`
    External,
    /// `BOTH`
    Both,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TranscriptionTopicTranscriptResult {
    "agentAssistEnabled" Bool agent_assist_enabled,
    "agentAssistantId" Str agent_assistant_id,
    "alternatives" Any alternatives,
    "channel" Enum channel,
    "dialect" Str dialect,
    "engineId" Str engine_id,
    "engineName" Str engine_name,
    "engineProvider" Str engine_provider,
    "isFinal" Bool is_final,
    "speechTextAnalyticsProgramId" Str speech_text_analytics_program_id,
    "utteranceId" Str utterance_id,
    "voiceTranscriptionEnabled" Bool voice_transcription_enabled,
});

rt::open_enum!(TranscriptionTopicTranscriptResultChannel {
    Unknown = "UNKNOWN",
    Internal = "INTERNAL",
    External = "EXTERNAL",
    Both = "BOTH",
});

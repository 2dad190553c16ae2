// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ProgramTopicLinksTestPhraseMatchedTranscript`.
#[non_exhaustive]
pub struct ProgramTopicLinksTestPhraseMatchedTranscript {
    /// `communicationId`.
    pub communication_id: Option<String>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `detectedPhrases`.
    pub detected_phrases: Option<Vec<super::ProgramTopicLinksTestPhraseDetectedPhrase>>,
    /// `mediaType`.
    pub media_type: Option<super::ProgramTopicLinksTestPhraseMatchedTranscriptMediaType>,
    /// `timestamp`.
    pub timestamp: Option<i64>,
    /// `transcriptId`.
    pub transcript_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`ProgramTopicLinksTestPhraseMatchedTranscript`](super::ProgramTopicLinksTestPhraseMatchedTranscript).
#[derive(Clone)]
#[non_exhaustive]
pub enum ProgramTopicLinksTestPhraseMatchedTranscriptMediaType {
    /// `unknown`
    Unknown,
    /// `call`
    Call,
    /// `message`
    Message,
    /// `email`
    Email,
    /// `chat`
    Chat,
    /// `callback`
    Callback,
    /// `all`
    All,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ProgramTopicLinksTestPhraseMatchedTranscript {
    "communicationId" Str communication_id,
    "conversationId" Str conversation_id,
    "detectedPhrases" Any detected_phrases,
    "mediaType" Enum media_type,
    "timestamp" Int timestamp,
    "transcriptId" Str transcript_id,
});

rt::open_enum!(ProgramTopicLinksTestPhraseMatchedTranscriptMediaType {
    Unknown = "unknown",
    Call = "call",
    Message = "message",
    Email = "email",
    Chat = "chat",
    Callback = "callback",
    All = "all",
});

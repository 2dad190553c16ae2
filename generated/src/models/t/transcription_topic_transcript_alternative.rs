// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TranscriptionTopicTranscriptAlternative`.
#[non_exhaustive]
pub struct TranscriptionTopicTranscriptAlternative {
    /// `confidence`.
    pub confidence: Option<f64>,
    /// `decoratedTranscript`.
    pub decorated_transcript: Option<String>,
    /// `decoratedWords`.
    pub decorated_words: Option<Vec<super::TranscriptionTopicTranscriptWord>>,
    /// `durationMs`.
    pub duration_ms: Option<i64>,
    /// `offsetMs`.
    pub offset_ms: Option<i64>,
    /// `transcript`.
    pub transcript: Option<String>,
    /// `words`.
    pub words: Option<Vec<super::TranscriptionTopicTranscriptWord>>,
    __marks: rt::Marks,
}

rt::model!(TranscriptionTopicTranscriptAlternative {
    "confidence" Float confidence,
    "decoratedTranscript" Str decorated_transcript,
    "decoratedWords" Any decorated_words,
    "durationMs" Int duration_ms,
    "offsetMs" Int offset_ms,
    "transcript" Str transcript,
    "words" Any words,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TranscriptionTopicTranscriptWord`.
#[non_exhaustive]
pub struct TranscriptionTopicTranscriptWord {
    /// `confidence`.
    pub confidence: Option<f64>,
    /// `durationMs`.
    pub duration_ms: Option<i64>,
    /// `offsetMs`.
    pub offset_ms: Option<i64>,
    /// `startTimeMs`.
    pub start_time_ms: Option<i64>,
    /// `word`.
    pub word: Option<String>,
    __marks: rt::Marks,
}

rt::model!(TranscriptionTopicTranscriptWord {
    "confidence" Float confidence,
    "durationMs" Int duration_ms,
    "offsetMs" Int offset_ms,
    "startTimeMs" Int start_time_ms,
    "word" Str word,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TranscriptTopic`.
#[non_exhaustive]
pub struct TranscriptTopic {
    /// `confidence`.
    pub confidence: Option<i64>,
    /// `duration`.
    pub duration: Option<super::TopicDuration>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `offset`.
    pub offset: Option<super::TopicOffset>,
    /// `recordingLocation`.
    pub recording_location: Option<i64>,
    /// `startTimeMilliseconds`.
    pub start_time_milliseconds: Option<i64>,
    /// `topicPhrase`.
    pub topic_phrase: Option<String>,
    /// `transcriptPhrase`.
    pub transcript_phrase: Option<String>,
    __marks: rt::Marks,
}

rt::model!(TranscriptTopic {
    "confidence" Int confidence,
    "duration" Any duration,
    "id" Str id,
    "name" Str name,
    "offset" Any offset,
    "recordingLocation" Int recording_location,
    "startTimeMilliseconds" Int start_time_milliseconds,
    "topicPhrase" Str topic_phrase,
    "transcriptPhrase" Str transcript_phrase,
});

rt::setters!(TranscriptTopic {
    0 confidence with_confidence(i64) clear_confidence,
    1 duration with_duration(super::TopicDuration) clear_duration,
    2 id with_id(impl Into<String>) clear_id,
    3 name with_name(impl Into<String>) clear_name,
    4 offset with_offset(super::TopicOffset) clear_offset,
    5 recording_location with_recording_location(i64) clear_recording_location,
    6 start_time_milliseconds with_start_time_milliseconds(i64) clear_start_time_milliseconds,
    7 topic_phrase with_topic_phrase(impl Into<String>) clear_topic_phrase,
    8 transcript_phrase with_transcript_phrase(impl Into<String>) clear_transcript_phrase,
});

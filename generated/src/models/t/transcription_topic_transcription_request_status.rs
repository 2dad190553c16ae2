// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TranscriptionTopicTranscriptionRequestStatus`.
#[non_exhaustive]
pub struct TranscriptionTopicTranscriptionRequestStatus {
    /// `offsetMs`.
    pub offset_ms: Option<i64>,
    /// `status`.
    pub status: Option<super::TranscriptionTopicTranscriptionRequestStatusStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`TranscriptionTopicTranscriptionRequestStatus`](super::TranscriptionTopicTranscriptionRequestStatus).
#[derive(Clone)]
#[non_exhaustive]
pub enum TranscriptionTopicTranscriptionRequestStatusStatus {
    /// `UNKNOWN`
    Unknown,
    /// `SESSION_ONGOING`
    SessionOngoing,
    /// `SESSION_ENDED`
    SessionEnded,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TranscriptionTopicTranscriptionRequestStatus {
    "offsetMs" Int offset_ms,
    "status" Enum status,
});

rt::open_enum!(TranscriptionTopicTranscriptionRequestStatusStatus {
    Unknown = "UNKNOWN",
    SessionOngoing = "SESSION_ONGOING",
    SessionEnded = "SESSION_ENDED",
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecordingJob`.
#[non_exhaustive]
pub struct RecordingJob {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `errorMessage`.
    pub error_message: Option<String>,
    /// `failedRecordings`.
    pub failed_recordings: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `percentProgress`.
    pub percent_progress: Option<i64>,
    /// `recordingJobsQuery`.
    pub recording_jobs_query: Option<super::RecordingJobsQuery>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`, required.
    pub state: Option<super::RecordingJobState>,
    /// `totalConversations`.
    pub total_conversations: Option<i64>,
    /// `totalFailedRecordings`.
    pub total_failed_recordings: Option<i64>,
    /// `totalProcessedRecordings`.
    pub total_processed_recordings: Option<i64>,
    /// `totalRecordings`.
    pub total_recordings: Option<i64>,
    /// `totalSkippedRecordings`.
    pub total_skipped_recordings: Option<i64>,
    /// `user`.
    pub user: Option<super::AddressableEntityRef>,
    __marks: rt::Marks,
}
/// The values of `state` in [`RecordingJob`](super::RecordingJob).
#[derive(Clone)]
#[non_exhaustive]
pub enum RecordingJobState {
    /// `FULFILLED`
    Fulfilled,
    /// `PENDING`
    Pending,
    /// `READY`
    Ready,
    /// `PROCESSING`
    Processing,
    /// `CANCELLED`
    Cancelled,
    /// `FAILED`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RecordingJob {
    "dateCreated" DateTime date_created,
    "errorMessage" Str error_message,
    "failedRecordings" Str failed_recordings,
    "id" Str id,
    "percentProgress" Int percent_progress,
    "recordingJobsQuery" Any recording_jobs_query,
    "selfUri" Str self_uri,
    "state" Enum state,
    "totalConversations" Int total_conversations,
    "totalFailedRecordings" Int total_failed_recordings,
    "totalProcessedRecordings" Int total_processed_recordings,
    "totalRecordings" Int total_recordings,
    "totalSkippedRecordings" Int total_skipped_recordings,
    "user" Any user,
});

rt::open_enum!(RecordingJobState {
    Fulfilled = "FULFILLED",
    Pending = "PENDING",
    Ready = "READY",
    Processing = "PROCESSING",
    Cancelled = "CANCELLED",
    Failed = "FAILED",
});

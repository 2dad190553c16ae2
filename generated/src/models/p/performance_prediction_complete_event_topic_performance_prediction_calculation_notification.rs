// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotification`.
#[non_exhaustive]
pub struct PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotification {
    /// `allocationDownloadUrl`.
    pub allocation_download_url: Option<String>,
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `error`.
    pub error: Option<super::PerformancePredictionCompleteEventTopicErrorBody>,
    /// `scheduleId`.
    pub schedule_id: Option<String>,
    /// `state`.
    pub state: Option<
        super::PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotificationState,
    >,
    /// `weekDate`.
    pub week_date: Option<String>,
    __marks: rt::Marks,
}
/// The values of `state` in [`PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotification`](super::PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotificationState {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Canceled`
    Canceled,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotification {
    "allocationDownloadUrl" Str allocation_download_url,
    "downloadUrl" Str download_url,
    "error" Any error,
    "scheduleId" Str schedule_id,
    "state" Enum state,
    "weekDate" Str week_date,
});

rt::open_enum!(PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotificationState {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});

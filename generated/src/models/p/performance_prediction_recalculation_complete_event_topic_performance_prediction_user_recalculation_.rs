// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotification`.
#[non_exhaustive]
pub struct PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotification {
    /// `allocationDownloadUrl`.
    pub allocation_download_url: Option<String>,
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `error`.
    pub error: Option<
        super::PerformancePredictionRecalculationCompleteEventTopicErrorBody,
    >,
    /// `operationId`.
    pub operation_id: Option<String>,
    /// `state`.
    pub state: Option<
        super::PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotificationState,
    >,
    __marks: rt::Marks,
}
/// The values of `state` in [`PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotification`](super::PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotificationState {
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

rt::model!(PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotification {
    "allocationDownloadUrl" Str allocation_download_url,
    "downloadUrl" Str download_url,
    "error" Any error,
    "operationId" Str operation_id,
    "state" Enum state,
});

rt::open_enum!(PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotificationState {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});

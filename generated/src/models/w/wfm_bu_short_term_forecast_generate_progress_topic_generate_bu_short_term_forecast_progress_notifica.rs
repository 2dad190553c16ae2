// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotification`.
#[non_exhaustive]
pub struct WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotification {
    /// `operationId`.
    pub operation_id: Option<String>,
    /// `progress`.
    pub progress: Option<i64>,
    /// `result`.
    pub result: Option<
        super::WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast,
    >,
    /// `status`.
    pub status: Option<
        super::WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotificationStatus,
    >,
    __marks: rt::Marks,
}
/// The values of `status` in [`WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotification`](super::WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotificationStatus {
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

rt::model!(WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotification {
    "operationId" Str operation_id,
    "progress" Int progress,
    "result" Any result,
    "status" Enum status,
});

rt::open_enum!(WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotificationStatus {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});

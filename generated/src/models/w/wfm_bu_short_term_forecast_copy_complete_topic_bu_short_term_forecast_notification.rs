// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastNotification`.
#[non_exhaustive]
pub struct WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastNotification {
    /// `operationId`.
    pub operation_id: Option<String>,
    /// `result`.
    pub result: Option<
        super::WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecast,
    >,
    /// `status`.
    pub status: Option<
        super::WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastNotificationStatus,
    >,
    __marks: rt::Marks,
}
/// The values of `status` in [`WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastNotification`](super::WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastNotificationStatus {
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

rt::model!(WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastNotification {
    "operationId" Str operation_id,
    "result" Any result,
    "status" Enum status,
});

rt::open_enum!(WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastNotificationStatus {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastNotification`.
#[non_exhaustive]
pub struct WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastNotification {
    /// `operationId`.
    pub operation_id: Option<String>,
    /// `result`.
    pub result: Option<
        super::WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecast,
    >,
    /// `status`.
    pub status: Option<
        super::WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastNotificationStatus,
    >,
    __marks: rt::Marks,
}
/// The values of `status` in [`WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastNotification`](super::WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastNotificationStatus {
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

rt::model!(WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastNotification {
    "operationId" Str operation_id,
    "result" Any result,
    "status" Enum status,
});

rt::open_enum!(WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastNotificationStatus {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});

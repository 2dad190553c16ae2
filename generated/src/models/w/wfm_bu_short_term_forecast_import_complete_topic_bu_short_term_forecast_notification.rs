// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastNotification`.
#[non_exhaustive]
pub struct WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastNotification {
    /// `operationId`.
    pub operation_id: Option<String>,
    /// `result`.
    pub result: Option<
        super::WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast,
    >,
    /// `status`.
    pub status: Option<
        super::WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastNotificationStatus,
    >,
    __marks: rt::Marks,
}
/// The values of `status` in [`WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastNotification`](super::WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastNotificationStatus {
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

rt::model!(WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastNotification {
    "operationId" Str operation_id,
    "result" Any result,
    "status" Enum status,
});

rt::open_enum!(WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastNotificationStatus {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});

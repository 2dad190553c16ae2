// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBuScheduleRunTopicBuSchedulingRunProgressNotification`.
#[non_exhaustive]
pub struct WfmBuScheduleRunTopicBuSchedulingRunProgressNotification {
    /// `operationId`.
    pub operation_id: Option<String>,
    /// `result`.
    pub result: Option<super::WfmBuScheduleRunTopicBuScheduleRun>,
    /// `status`.
    pub status: Option<
        super::WfmBuScheduleRunTopicBuSchedulingRunProgressNotificationStatus,
    >,
    __marks: rt::Marks,
}
/// The values of `status` in [`WfmBuScheduleRunTopicBuSchedulingRunProgressNotification`](super::WfmBuScheduleRunTopicBuSchedulingRunProgressNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmBuScheduleRunTopicBuSchedulingRunProgressNotificationStatus {
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

rt::model!(WfmBuScheduleRunTopicBuSchedulingRunProgressNotification {
    "operationId" Str operation_id,
    "result" Any result,
    "status" Enum status,
});

rt::open_enum!(WfmBuScheduleRunTopicBuSchedulingRunProgressNotificationStatus {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});

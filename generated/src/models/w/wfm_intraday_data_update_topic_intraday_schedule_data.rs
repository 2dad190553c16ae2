// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmIntradayDataUpdateTopicIntradayScheduleData`.
#[non_exhaustive]
pub struct WfmIntradayDataUpdateTopicIntradayScheduleData {
    /// `onQueueTimeSeconds`.
    pub on_queue_time_seconds: Option<i64>,
    /// `scheduledTimeSeconds`.
    pub scheduled_time_seconds: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(WfmIntradayDataUpdateTopicIntradayScheduleData {
    "onQueueTimeSeconds" Int on_queue_time_seconds,
    "scheduledTimeSeconds" Int scheduled_time_seconds,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBuIntradayDataUpdateTopicBuIntradayScheduleData`.
#[non_exhaustive]
pub struct WfmBuIntradayDataUpdateTopicBuIntradayScheduleData {
    /// `onQueueTimeSeconds`.
    pub on_queue_time_seconds: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(WfmBuIntradayDataUpdateTopicBuIntradayScheduleData {
    "onQueueTimeSeconds" Int on_queue_time_seconds,
});

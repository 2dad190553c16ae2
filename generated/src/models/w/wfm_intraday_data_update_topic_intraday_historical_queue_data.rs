// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmIntradayDataUpdateTopicIntradayHistoricalQueueData`.
#[non_exhaustive]
pub struct WfmIntradayDataUpdateTopicIntradayHistoricalQueueData {
    /// `abandoned`.
    pub abandoned: Option<i64>,
    /// `answered`.
    pub answered: Option<i64>,
    /// `averageAfterCallWorkSeconds`.
    pub average_after_call_work_seconds: Option<f64>,
    /// `averageSpeedOfAnswerSeconds`.
    pub average_speed_of_answer_seconds: Option<f64>,
    /// `averageTalkTimeSeconds`.
    pub average_talk_time_seconds: Option<f64>,
    /// `completed`.
    pub completed: Option<i64>,
    /// `offered`.
    pub offered: Option<i64>,
    /// `serviceLevelPercent`.
    pub service_level_percent: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(WfmIntradayDataUpdateTopicIntradayHistoricalQueueData {
    "abandoned" Int abandoned,
    "answered" Int answered,
    "averageAfterCallWorkSeconds" Float average_after_call_work_seconds,
    "averageSpeedOfAnswerSeconds" Float average_speed_of_answer_seconds,
    "averageTalkTimeSeconds" Float average_talk_time_seconds,
    "completed" Int completed,
    "offered" Int offered,
    "serviceLevelPercent" Float service_level_percent,
});

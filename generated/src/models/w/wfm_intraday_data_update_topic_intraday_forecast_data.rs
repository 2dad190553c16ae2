// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmIntradayDataUpdateTopicIntradayForecastData`.
#[non_exhaustive]
pub struct WfmIntradayDataUpdateTopicIntradayForecastData {
    /// `averageAfterCallWorkSeconds`.
    pub average_after_call_work_seconds: Option<f64>,
    /// `averageTalkTimeSeconds`.
    pub average_talk_time_seconds: Option<f64>,
    /// `offered`.
    pub offered: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(WfmIntradayDataUpdateTopicIntradayForecastData {
    "averageAfterCallWorkSeconds" Float average_after_call_work_seconds,
    "averageTalkTimeSeconds" Float average_talk_time_seconds,
    "offered" Float offered,
});

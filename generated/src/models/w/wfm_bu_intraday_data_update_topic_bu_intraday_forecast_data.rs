// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBuIntradayDataUpdateTopicBuIntradayForecastData`.
#[non_exhaustive]
pub struct WfmBuIntradayDataUpdateTopicBuIntradayForecastData {
    /// `averageHandleTimeSeconds`.
    pub average_handle_time_seconds: Option<f64>,
    /// `offered`.
    pub offered: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(WfmBuIntradayDataUpdateTopicBuIntradayForecastData {
    "averageHandleTimeSeconds" Float average_handle_time_seconds,
    "offered" Float offered,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ForecastAverageSpeedOfAnswerResponse`.
#[non_exhaustive]
pub struct ForecastAverageSpeedOfAnswerResponse {
    /// `seconds`.
    pub seconds: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ForecastAverageSpeedOfAnswerResponse {
    "seconds" Int seconds,
});

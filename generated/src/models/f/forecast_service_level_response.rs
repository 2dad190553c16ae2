// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ForecastServiceLevelResponse`.
#[non_exhaustive]
pub struct ForecastServiceLevelResponse {
    /// `percent`.
    pub percent: Option<i64>,
    /// `seconds`.
    pub seconds: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ForecastServiceLevelResponse {
    "percent" Int percent,
    "seconds" Int seconds,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ForecastAbandonRateResponse`.
#[non_exhaustive]
pub struct ForecastAbandonRateResponse {
    /// `percent`.
    pub percent: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ForecastAbandonRateResponse {
    "percent" Int percent,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CapacityPlanImportedForecastRequest`.
#[non_exhaustive]
pub struct CapacityPlanImportedForecastRequest {
    /// `dailyForecastUploadKey`, required.
    pub daily_forecast_upload_key: Option<String>,
    /// `hourlyForecastUploadKey`, required.
    pub hourly_forecast_upload_key: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CapacityPlanImportedForecastRequest {
    "dailyForecastUploadKey" Str daily_forecast_upload_key,
    "hourlyForecastUploadKey" Str hourly_forecast_upload_key,
});

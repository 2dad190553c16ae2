// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuGenerateScheduleRequest`.
///
/// The service requires `description`, `weekCount` in requests.
#[non_exhaustive]
pub struct BuGenerateScheduleRequest {
    /// `description`, required.
    pub description: Option<String>,
    /// `options`.
    pub options: Option<super::SchedulingOptionsRequest>,
    /// `shortTermForecast`.
    pub short_term_forecast: Option<super::BuShortTermForecastReference>,
    /// `weekCount`, required.
    pub week_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(BuGenerateScheduleRequest {
    "description" Str description,
    "options" Any options,
    "shortTermForecast" Any short_term_forecast,
    "weekCount" Int week_count,
});

rt::setters!(BuGenerateScheduleRequest {
    0 description with_description(impl Into<String>) clear_description,
    1 options with_options(super::SchedulingOptionsRequest) clear_options,
    2 short_term_forecast with_short_term_forecast(super::BuShortTermForecastReference) clear_short_term_forecast,
    3 week_count with_week_count(i64) clear_week_count,
});

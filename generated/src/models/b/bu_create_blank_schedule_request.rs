// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuCreateBlankScheduleRequest`.
///
/// The service requires `description`, `weekCount` in requests.
#[non_exhaustive]
pub struct BuCreateBlankScheduleRequest {
    /// `description`, required.
    pub description: Option<String>,
    /// `shortTermForecast`.
    pub short_term_forecast: Option<super::BuShortTermForecastReference>,
    /// `weekCount`, required.
    pub week_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(BuCreateBlankScheduleRequest {
    "description" Str description,
    "shortTermForecast" Any short_term_forecast,
    "weekCount" Int week_count,
});

rt::setters!(BuCreateBlankScheduleRequest {
    0 description with_description(impl Into<String>) clear_description,
    1 short_term_forecast with_short_term_forecast(super::BuShortTermForecastReference) clear_short_term_forecast,
    2 week_count with_week_count(i64) clear_week_count,
});

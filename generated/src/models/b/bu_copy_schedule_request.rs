// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuCopyScheduleRequest`.
///
/// The service requires `description`, `weekDate` in requests.
#[non_exhaustive]
pub struct BuCopyScheduleRequest {
    /// `description`, required.
    pub description: Option<String>,
    /// `includeForecast`.
    pub include_forecast: Option<bool>,
    /// `weekDate`, required.
    pub week_date: Option<rt::Date>,
    __marks: rt::Marks,
}

rt::model!(BuCopyScheduleRequest {
    "description" Str description,
    "includeForecast" Bool include_forecast,
    "weekDate" Date week_date,
});

rt::setters!(BuCopyScheduleRequest {
    0 description with_description(impl Into<String>) clear_description,
    1 include_forecast with_include_forecast(bool) clear_include_forecast,
    2 week_date with_week_date(impl Into<rt::Date>) clear_week_date,
});

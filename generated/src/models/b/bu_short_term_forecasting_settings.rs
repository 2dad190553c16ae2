// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuShortTermForecastingSettings`.
#[non_exhaustive]
pub struct BuShortTermForecastingSettings {
    /// `defaultHistoryWeeks`.
    pub default_history_weeks: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(BuShortTermForecastingSettings {
    "defaultHistoryWeeks" Int default_history_weeks,
});

rt::setters!(BuShortTermForecastingSettings {
    0 default_history_weeks with_default_history_weeks(i64) clear_default_history_weeks,
});

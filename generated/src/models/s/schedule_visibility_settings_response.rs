// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScheduleVisibilitySettingsResponse`.
#[non_exhaustive]
pub struct ScheduleVisibilitySettingsResponse {
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `futureWeeks`, required.
    pub future_weeks: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ScheduleVisibilitySettingsResponse {
    "enabled" Bool enabled,
    "futureWeeks" Int future_weeks,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScheduleVisibilitySettingsRequest`.
#[non_exhaustive]
pub struct ScheduleVisibilitySettingsRequest {
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `futureWeeks`.
    pub future_weeks: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ScheduleVisibilitySettingsRequest {
    "enabled" Bool enabled,
    "futureWeeks" Int future_weeks,
});

rt::setters!(ScheduleVisibilitySettingsRequest {
    0 enabled with_enabled(bool) clear_enabled,
    1 future_weeks with_future_weeks(i64) clear_future_weeks,
});

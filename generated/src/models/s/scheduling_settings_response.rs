// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SchedulingSettingsResponse`.
#[non_exhaustive]
pub struct SchedulingSettingsResponse {
    /// `defaultShrinkagePercent`.
    pub default_shrinkage_percent: Option<f64>,
    /// `maxOccupancyPercentForDeferredWork`.
    pub max_occupancy_percent_for_deferred_work: Option<i64>,
    /// `monthlyPlanningPeriod`.
    pub monthly_planning_period: Option<super::MonthlyPlanningPeriodSettings>,
    /// `planningPeriod`.
    pub planning_period: Option<super::PlanningPeriodSettings>,
    /// `scheduleVisibility`.
    pub schedule_visibility: Option<super::ScheduleVisibilitySettingsResponse>,
    /// `shrinkageOverrides`.
    pub shrinkage_overrides: Option<super::ShrinkageOverrides>,
    /// `startDayOfWeekend`.
    pub start_day_of_weekend: Option<super::SchedulingSettingsResponseStartDayOfWeekend>,
    __marks: rt::Marks,
}
/// The values of `startDayOfWeekend` in [`SchedulingSettingsResponse`](super::SchedulingSettingsResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum SchedulingSettingsResponseStartDayOfWeekend {
    /// `Sunday`
    Sunday,
    /// `Monday`
    Monday,
    /// `Tuesday`
    Tuesday,
    /// `Wednesday`
    Wednesday,
    /// `Thursday`
    Thursday,
    /// `Friday`
    Friday,
    /// `Saturday`
    Saturday,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SchedulingSettingsResponse {
    "defaultShrinkagePercent" Float default_shrinkage_percent,
    "maxOccupancyPercentForDeferredWork" Int max_occupancy_percent_for_deferred_work,
    "monthlyPlanningPeriod" Any monthly_planning_period,
    "planningPeriod" Any planning_period,
    "scheduleVisibility" Any schedule_visibility,
    "shrinkageOverrides" Any shrinkage_overrides,
    "startDayOfWeekend" Enum start_day_of_weekend,
});

rt::open_enum!(SchedulingSettingsResponseStartDayOfWeekend {
    Sunday = "Sunday",
    Monday = "Monday",
    Tuesday = "Tuesday",
    Wednesday = "Wednesday",
    Thursday = "Thursday",
    Friday = "Friday",
    Saturday = "Saturday",
});

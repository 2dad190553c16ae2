// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SchedulingSettingsRequest`.
#[non_exhaustive]
pub struct SchedulingSettingsRequest {
    /// `defaultShrinkagePercent`.
    pub default_shrinkage_percent: Option<f64>,
    /// `maxOccupancyPercentForDeferredWork`.
    pub max_occupancy_percent_for_deferred_work: Option<i64>,
    /// `monthlyPlanningPeriod`.
    pub monthly_planning_period: Option<
        super::ValueWrapperMonthlyPlanningPeriodSettings,
    >,
    /// `planningPeriod`.
    pub planning_period: Option<super::ValueWrapperPlanningPeriodSettings>,
    /// `scheduleVisibility`.
    pub schedule_visibility: Option<super::ScheduleVisibilitySettingsRequest>,
    /// `shrinkageOverrides`.
    pub shrinkage_overrides: Option<super::ShrinkageOverrides>,
    /// `startDayOfWeekend`.
    pub start_day_of_weekend: Option<super::SchedulingSettingsRequestStartDayOfWeekend>,
    __marks: rt::Marks,
}
/// The values of `startDayOfWeekend` in [`SchedulingSettingsRequest`](super::SchedulingSettingsRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum SchedulingSettingsRequestStartDayOfWeekend {
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

rt::model!(SchedulingSettingsRequest {
    "defaultShrinkagePercent" Float default_shrinkage_percent,
    "maxOccupancyPercentForDeferredWork" Int max_occupancy_percent_for_deferred_work,
    "monthlyPlanningPeriod" Any monthly_planning_period,
    "planningPeriod" Any planning_period,
    "scheduleVisibility" Any schedule_visibility,
    "shrinkageOverrides" Any shrinkage_overrides,
    "startDayOfWeekend" Enum start_day_of_weekend,
});

rt::setters!(SchedulingSettingsRequest {
    0 default_shrinkage_percent with_default_shrinkage_percent(f64) clear_default_shrinkage_percent,
    1 max_occupancy_percent_for_deferred_work with_max_occupancy_percent_for_deferred_work(i64) clear_max_occupancy_percent_for_deferred_work,
    2 monthly_planning_period with_monthly_planning_period(super::ValueWrapperMonthlyPlanningPeriodSettings) clear_monthly_planning_period,
    3 planning_period with_planning_period(super::ValueWrapperPlanningPeriodSettings) clear_planning_period,
    4 schedule_visibility with_schedule_visibility(super::ScheduleVisibilitySettingsRequest) clear_schedule_visibility,
    5 shrinkage_overrides with_shrinkage_overrides(super::ShrinkageOverrides) clear_shrinkage_overrides,
    6 start_day_of_weekend with_start_day_of_weekend(impl Into<super::SchedulingSettingsRequestStartDayOfWeekend>) clear_start_day_of_weekend,
});

rt::open_enum!(SchedulingSettingsRequestStartDayOfWeekend {
    Sunday = "Sunday",
    Monday = "Monday",
    Tuesday = "Tuesday",
    Wednesday = "Wednesday",
    Thursday = "Thursday",
    Friday = "Friday",
    Saturday = "Saturday",
});

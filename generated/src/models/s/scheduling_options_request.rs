// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SchedulingOptionsRequest`.
#[non_exhaustive]
pub struct SchedulingOptionsRequest {
    /// `activitySmoothingType`.
    pub activity_smoothing_type: Option<
        super::SchedulingOptionsRequestActivitySmoothingType,
    >,
    /// `induceScheduleVariability`.
    pub induce_schedule_variability: Option<bool>,
    /// `noForecastOptions`.
    pub no_forecast_options: Option<super::SchedulingNoForecastOptionsRequest>,
    __marks: rt::Marks,
}
/// The values of `activitySmoothingType` in [`SchedulingOptionsRequest`](super::SchedulingOptionsRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum SchedulingOptionsRequestActivitySmoothingType {
    /// `ReduceConcurrentActivitiesAcrossBu`
    ReduceConcurrentActivitiesAcrossBu,
    /// `ReduceConcurrentActivitiesAcrossMu`
    ReduceConcurrentActivitiesAcrossMu,
    /// `ConsistentServiceLevel`
    ConsistentServiceLevel,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SchedulingOptionsRequest {
    "activitySmoothingType" Enum activity_smoothing_type,
    "induceScheduleVariability" Bool induce_schedule_variability,
    "noForecastOptions" Any no_forecast_options,
});

rt::setters!(SchedulingOptionsRequest {
    0 activity_smoothing_type with_activity_smoothing_type(impl Into<super::SchedulingOptionsRequestActivitySmoothingType>) clear_activity_smoothing_type,
    1 induce_schedule_variability with_induce_schedule_variability(bool) clear_induce_schedule_variability,
    2 no_forecast_options with_no_forecast_options(super::SchedulingNoForecastOptionsRequest) clear_no_forecast_options,
});

rt::open_enum!(SchedulingOptionsRequestActivitySmoothingType {
    ReduceConcurrentActivitiesAcrossBu = "ReduceConcurrentActivitiesAcrossBu",
    ReduceConcurrentActivitiesAcrossMu = "ReduceConcurrentActivitiesAcrossMu",
    ConsistentServiceLevel = "ConsistentServiceLevel",
});

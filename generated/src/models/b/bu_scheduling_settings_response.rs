// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuSchedulingSettingsResponse`.
#[non_exhaustive]
pub struct BuSchedulingSettingsResponse {
    /// `activitySmoothingType`, required.
    pub activity_smoothing_type: Option<
        super::BuSchedulingSettingsResponseActivitySmoothingType,
    >,
    /// `allowWorkPlanPerMinuteGranularity`, required.
    pub allow_work_plan_per_minute_granularity: Option<bool>,
    /// `enableTimeOffFullDayEstimation`, required.
    pub enable_time_off_full_day_estimation: Option<bool>,
    /// `induceScheduleVariability`, required.
    pub induce_schedule_variability: Option<bool>,
    /// `messageSeverities`, required.
    pub message_severities: Option<Vec<super::SchedulerMessageTypeSeverity>>,
    /// `serviceGoalImpact`, required.
    pub service_goal_impact: Option<super::WfmServiceGoalImpactSettings>,
    /// `syncTimeOffProperties`, required.
    pub sync_time_off_properties: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `activitySmoothingType` in [`BuSchedulingSettingsResponse`](super::BuSchedulingSettingsResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum BuSchedulingSettingsResponseActivitySmoothingType {
    /// `ReduceConcurrentActivitiesAcrossBu`
    ReduceConcurrentActivitiesAcrossBu,
    /// `ReduceConcurrentActivitiesAcrossMu`
    ReduceConcurrentActivitiesAcrossMu,
    /// `ConsistentServiceLevel`
    ConsistentServiceLevel,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BuSchedulingSettingsResponse {
    "activitySmoothingType" Enum activity_smoothing_type,
    "allowWorkPlanPerMinuteGranularity" Bool allow_work_plan_per_minute_granularity,
    "enableTimeOffFullDayEstimation" Bool enable_time_off_full_day_estimation,
    "induceScheduleVariability" Bool induce_schedule_variability,
    "messageSeverities" Any message_severities,
    "serviceGoalImpact" Any service_goal_impact,
    "syncTimeOffProperties" Texts sync_time_off_properties,
});

rt::open_enum!(BuSchedulingSettingsResponseActivitySmoothingType {
    ReduceConcurrentActivitiesAcrossBu = "ReduceConcurrentActivitiesAcrossBu",
    ReduceConcurrentActivitiesAcrossMu = "ReduceConcurrentActivitiesAcrossMu",
    ConsistentServiceLevel = "ConsistentServiceLevel",
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuSchedulingSettingsRequest`.
#[non_exhaustive]
pub struct BuSchedulingSettingsRequest {
    /// `activitySmoothingType`.
    pub activity_smoothing_type: Option<
        super::BuSchedulingSettingsRequestActivitySmoothingType,
    >,
    /// `allowWorkPlanPerMinuteGranularity`.
    pub allow_work_plan_per_minute_granularity: Option<bool>,
    /// `enableTimeOffFullDayEstimation`.
    pub enable_time_off_full_day_estimation: Option<bool>,
    /// `induceScheduleVariability`.
    pub induce_schedule_variability: Option<bool>,
    /// `messageSeverities`.
    pub message_severities: Option<Vec<super::SchedulerMessageTypeSeverity>>,
    /// `serviceGoalImpact`.
    pub service_goal_impact: Option<super::WfmServiceGoalImpactSettings>,
    /// `syncTimeOffProperties`.
    pub sync_time_off_properties: Option<super::SetWrapperSyncTimeOffProperty>,
    __marks: rt::Marks,
}
/// The values of `activitySmoothingType` in [`BuSchedulingSettingsRequest`](super::BuSchedulingSettingsRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum BuSchedulingSettingsRequestActivitySmoothingType {
    /// `ReduceConcurrentActivitiesAcrossBu`
    ReduceConcurrentActivitiesAcrossBu,
    /// `ReduceConcurrentActivitiesAcrossMu`
    ReduceConcurrentActivitiesAcrossMu,
    /// `ConsistentServiceLevel`
    ConsistentServiceLevel,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BuSchedulingSettingsRequest {
    "activitySmoothingType" Enum activity_smoothing_type,
    "allowWorkPlanPerMinuteGranularity" Bool allow_work_plan_per_minute_granularity,
    "enableTimeOffFullDayEstimation" Bool enable_time_off_full_day_estimation,
    "induceScheduleVariability" Bool induce_schedule_variability,
    "messageSeverities" Any message_severities,
    "serviceGoalImpact" Any service_goal_impact,
    "syncTimeOffProperties" Any sync_time_off_properties,
});

rt::setters!(BuSchedulingSettingsRequest {
    0 activity_smoothing_type with_activity_smoothing_type(impl Into<super::BuSchedulingSettingsRequestActivitySmoothingType>) clear_activity_smoothing_type,
    1 allow_work_plan_per_minute_granularity with_allow_work_plan_per_minute_granularity(bool) clear_allow_work_plan_per_minute_granularity,
    2 enable_time_off_full_day_estimation with_enable_time_off_full_day_estimation(bool) clear_enable_time_off_full_day_estimation,
    3 induce_schedule_variability with_induce_schedule_variability(bool) clear_induce_schedule_variability,
    4 message_severities with_message_severities(Vec<super::SchedulerMessageTypeSeverity>) clear_message_severities,
    5 service_goal_impact with_service_goal_impact(super::WfmServiceGoalImpactSettings) clear_service_goal_impact,
    6 sync_time_off_properties with_sync_time_off_properties(super::SetWrapperSyncTimeOffProperty) clear_sync_time_off_properties,
});

rt::open_enum!(BuSchedulingSettingsRequestActivitySmoothingType {
    ReduceConcurrentActivitiesAcrossBu = "ReduceConcurrentActivitiesAcrossBu",
    ReduceConcurrentActivitiesAcrossMu = "ReduceConcurrentActivitiesAcrossMu",
    ConsistentServiceLevel = "ConsistentServiceLevel",
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateActivityPlanRequest`.
///
/// The service requires `activityCodeId`, `countsAsPaidTime`, `initialSchedulePeriod`, `lengthMinutes`, `name`, `optimizationObjective`, `state`, `transitionTimeMinutes`, `type` in requests.
#[non_exhaustive]
pub struct CreateActivityPlanRequest {
    /// `activityCodeId`, required.
    pub activity_code_id: Option<String>,
    /// `attendeesSearchRule`.
    pub attendees_search_rule: Option<super::UserSearchRule>,
    /// `countsAsPaidTime`, required.
    pub counts_as_paid_time: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `facilitated`.
    pub facilitated: Option<bool>,
    /// `facilitatorsSearchRule`.
    pub facilitators_search_rule: Option<super::UserSearchRule>,
    /// `fixedAvailability`.
    pub fixed_availability: Option<Vec<super::FixedAvailability>>,
    /// `groupSettings`.
    pub group_settings: Option<super::GroupSettings>,
    /// `initialSchedulePeriod`, required.
    pub initial_schedule_period: Option<super::SchedulingPeriod>,
    /// `lengthMinutes`, required.
    pub length_minutes: Option<i64>,
    /// `managementUnitIds`.
    pub management_unit_ids: Option<Vec<String>>,
    /// `name`, required.
    pub name: Option<String>,
    /// `optimizationObjective`, required.
    pub optimization_objective: Option<
        super::CreateActivityPlanRequestOptimizationObjective,
    >,
    /// `recurrenceSettings`.
    pub recurrence_settings: Option<super::RecurrenceSettings>,
    /// `serviceGoalImpactOverrides`.
    pub service_goal_impact_overrides: Option<
        super::ActivityPlanServiceGoalImpactOverrides,
    >,
    /// `startTimeIncrementMinutes`.
    pub start_time_increment_minutes: Option<i64>,
    /// `state`, required.
    pub state: Option<super::CreateActivityPlanRequestState>,
    /// `transitionTimeMinutes`, required.
    pub transition_time_minutes: Option<i64>,
    /// `type`, required.
    pub r#type: Option<super::CreateActivityPlanRequestType>,
    __marks: rt::Marks,
}
/// The values of `optimizationObjective` in [`CreateActivityPlanRequest`](super::CreateActivityPlanRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateActivityPlanRequestOptimizationObjective {
    /// `FavorServiceGoals`
    FavorServiceGoals,
    /// `FavorSchedulingAll`
    FavorSchedulingAll,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`CreateActivityPlanRequest`](super::CreateActivityPlanRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateActivityPlanRequestState {
    /// `Active`
    Active,
    /// `Inactive`
    Inactive,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`CreateActivityPlanRequest`](super::CreateActivityPlanRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateActivityPlanRequestType {
    /// `Individual`
    Individual,
    /// `Group`
    Group,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CreateActivityPlanRequest {
    "activityCodeId" Str activity_code_id,
    "attendeesSearchRule" Any attendees_search_rule,
    "countsAsPaidTime" Bool counts_as_paid_time,
    "description" Str description,
    "facilitated" Bool facilitated,
    "facilitatorsSearchRule" Any facilitators_search_rule,
    "fixedAvailability" Any fixed_availability,
    "groupSettings" Any group_settings,
    "initialSchedulePeriod" Any initial_schedule_period,
    "lengthMinutes" Int length_minutes,
    "managementUnitIds" Texts management_unit_ids,
    "name" Str name,
    "optimizationObjective" Enum optimization_objective,
    "recurrenceSettings" Any recurrence_settings,
    "serviceGoalImpactOverrides" Any service_goal_impact_overrides,
    "startTimeIncrementMinutes" Int start_time_increment_minutes,
    "state" Enum state,
    "transitionTimeMinutes" Int transition_time_minutes,
    "type" Enum r#type,
});

rt::setters!(CreateActivityPlanRequest {
    0 activity_code_id with_activity_code_id(impl Into<String>) clear_activity_code_id,
    1 attendees_search_rule with_attendees_search_rule(super::UserSearchRule) clear_attendees_search_rule,
    2 counts_as_paid_time with_counts_as_paid_time(bool) clear_counts_as_paid_time,
    3 description with_description(impl Into<String>) clear_description,
    4 facilitated with_facilitated(bool) clear_facilitated,
    5 facilitators_search_rule with_facilitators_search_rule(super::UserSearchRule) clear_facilitators_search_rule,
    6 fixed_availability with_fixed_availability(Vec<super::FixedAvailability>) clear_fixed_availability,
    7 group_settings with_group_settings(super::GroupSettings) clear_group_settings,
    8 initial_schedule_period with_initial_schedule_period(super::SchedulingPeriod) clear_initial_schedule_period,
    9 length_minutes with_length_minutes(i64) clear_length_minutes,
    10 management_unit_ids with_management_unit_ids(Vec<String>) clear_management_unit_ids,
    11 name with_name(impl Into<String>) clear_name,
    12 optimization_objective with_optimization_objective(impl Into<super::CreateActivityPlanRequestOptimizationObjective>) clear_optimization_objective,
    13 recurrence_settings with_recurrence_settings(super::RecurrenceSettings) clear_recurrence_settings,
    14 service_goal_impact_overrides with_service_goal_impact_overrides(super::ActivityPlanServiceGoalImpactOverrides) clear_service_goal_impact_overrides,
    15 start_time_increment_minutes with_start_time_increment_minutes(i64) clear_start_time_increment_minutes,
    16 state with_state(impl Into<super::CreateActivityPlanRequestState>) clear_state,
    17 transition_time_minutes with_transition_time_minutes(i64) clear_transition_time_minutes,
    18 r#type with_type(impl Into<super::CreateActivityPlanRequestType>) clear_type,
});

rt::open_enum!(CreateActivityPlanRequestOptimizationObjective {
    FavorServiceGoals = "FavorServiceGoals",
    FavorSchedulingAll = "FavorSchedulingAll",
});

rt::open_enum!(CreateActivityPlanRequestState {
    Active = "Active",
    Inactive = "Inactive",
});

rt::open_enum!(CreateActivityPlanRequestType {
    Individual = "Individual",
    Group = "Group",
});

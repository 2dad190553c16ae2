// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateActivityPlanRequest`.
#[non_exhaustive]
pub struct UpdateActivityPlanRequest {
    /// `activityCodeId`.
    pub activity_code_id: Option<String>,
    /// `attendeesSearchRule`.
    pub attendees_search_rule: Option<super::ValueWrapperUserSearchRule>,
    /// `countsAsPaidTime`.
    pub counts_as_paid_time: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `facilitatorsSearchRule`.
    pub facilitators_search_rule: Option<super::ValueWrapperUserSearchRule>,
    /// `fixedAvailability`.
    pub fixed_availability: Option<super::ListWrapperFixedAvailability>,
    /// `groupSettings`.
    pub group_settings: Option<super::ValueWrapperGroupSettings>,
    /// `lengthMinutes`.
    pub length_minutes: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `optimizationObjective`.
    pub optimization_objective: Option<
        super::UpdateActivityPlanRequestOptimizationObjective,
    >,
    /// `recurrenceSettings`.
    pub recurrence_settings: Option<super::RecurrenceSettingsBase>,
    /// `serviceGoalImpactOverrides`.
    pub service_goal_impact_overrides: Option<
        super::ValueWrapperActivityPlanServiceGoalImpactOverrides,
    >,
    /// `state`.
    pub state: Option<super::UpdateActivityPlanRequestState>,
    /// `transitionTimeMinutes`.
    pub transition_time_minutes: Option<i64>,
    /// `type`.
    pub r#type: Option<super::UpdateActivityPlanRequestType>,
    __marks: rt::Marks,
}
/// The values of `optimizationObjective` in [`UpdateActivityPlanRequest`](super::UpdateActivityPlanRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateActivityPlanRequestOptimizationObjective {
    /// `FavorServiceGoals`
    FavorServiceGoals,
    /// `FavorSchedulingAll`
    FavorSchedulingAll,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`UpdateActivityPlanRequest`](super::UpdateActivityPlanRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateActivityPlanRequestState {
    /// `Active`
    Active,
    /// `Inactive`
    Inactive,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`UpdateActivityPlanRequest`](super::UpdateActivityPlanRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateActivityPlanRequestType {
    /// `Individual`
    Individual,
    /// `Group`
    Group,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UpdateActivityPlanRequest {
    "activityCodeId" Str activity_code_id,
    "attendeesSearchRule" Any attendees_search_rule,
    "countsAsPaidTime" Bool counts_as_paid_time,
    "description" Str description,
    "facilitatorsSearchRule" Any facilitators_search_rule,
    "fixedAvailability" Any fixed_availability,
    "groupSettings" Any group_settings,
    "lengthMinutes" Int length_minutes,
    "name" Str name,
    "optimizationObjective" Enum optimization_objective,
    "recurrenceSettings" Any recurrence_settings,
    "serviceGoalImpactOverrides" Any service_goal_impact_overrides,
    "state" Enum state,
    "transitionTimeMinutes" Int transition_time_minutes,
    "type" Enum r#type,
});

rt::setters!(UpdateActivityPlanRequest {
    0 activity_code_id with_activity_code_id(impl Into<String>) clear_activity_code_id,
    1 attendees_search_rule with_attendees_search_rule(super::ValueWrapperUserSearchRule) clear_attendees_search_rule,
    2 counts_as_paid_time with_counts_as_paid_time(bool) clear_counts_as_paid_time,
    3 description with_description(impl Into<String>) clear_description,
    4 facilitators_search_rule with_facilitators_search_rule(super::ValueWrapperUserSearchRule) clear_facilitators_search_rule,
    5 fixed_availability with_fixed_availability(super::ListWrapperFixedAvailability) clear_fixed_availability,
    6 group_settings with_group_settings(super::ValueWrapperGroupSettings) clear_group_settings,
    7 length_minutes with_length_minutes(i64) clear_length_minutes,
    8 name with_name(impl Into<String>) clear_name,
    9 optimization_objective with_optimization_objective(impl Into<super::UpdateActivityPlanRequestOptimizationObjective>) clear_optimization_objective,
    10 recurrence_settings with_recurrence_settings(super::RecurrenceSettingsBase) clear_recurrence_settings,
    11 service_goal_impact_overrides with_service_goal_impact_overrides(super::ValueWrapperActivityPlanServiceGoalImpactOverrides) clear_service_goal_impact_overrides,
    12 state with_state(impl Into<super::UpdateActivityPlanRequestState>) clear_state,
    13 transition_time_minutes with_transition_time_minutes(i64) clear_transition_time_minutes,
    14 r#type with_type(impl Into<super::UpdateActivityPlanRequestType>) clear_type,
});

rt::open_enum!(UpdateActivityPlanRequestOptimizationObjective {
    FavorServiceGoals = "FavorServiceGoals",
    FavorSchedulingAll = "FavorSchedulingAll",
});

rt::open_enum!(UpdateActivityPlanRequestState {
    Active = "Active",
    Inactive = "Inactive",
});

rt::open_enum!(UpdateActivityPlanRequestType {
    Individual = "Individual",
    Group = "Group",
});

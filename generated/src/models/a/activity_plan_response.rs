// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActivityPlanResponse`.
#[non_exhaustive]
pub struct ActivityPlanResponse {
    /// `activityCode`, required.
    pub activity_code: Option<super::ActivityCodeReference>,
    /// `attendeesSearchRule`.
    pub attendees_search_rule: Option<super::UserSearchRule>,
    /// `countsAsPaidTime`, required.
    pub counts_as_paid_time: Option<bool>,
    /// `createdBy`, required.
    pub created_by: Option<super::UserReference>,
    /// `createdDate`, required.
    pub created_date: Option<rt::DateTime>,
    /// `description`, required.
    pub description: Option<String>,
    /// `facilitated`, required.
    pub facilitated: Option<bool>,
    /// `facilitatorsSearchRule`.
    pub facilitators_search_rule: Option<super::UserSearchRule>,
    /// `fixedAvailability`.
    pub fixed_availability: Option<Vec<super::FixedAvailability>>,
    /// `groupSettings`.
    pub group_settings: Option<super::GroupSettings>,
    /// `id`, required.
    pub id: Option<String>,
    /// `initialSchedulePeriod`, required.
    pub initial_schedule_period: Option<super::SchedulingPeriod>,
    /// `lastRunBy`.
    pub last_run_by: Option<super::UserReference>,
    /// `lastRunDate`.
    pub last_run_date: Option<rt::DateTime>,
    /// `lengthMinutes`, required.
    pub length_minutes: Option<i64>,
    /// `managementUnits`.
    pub management_units: Option<Vec<super::ManagementUnitReference>>,
    /// `modifiedBy`, required.
    pub modified_by: Option<super::UserReference>,
    /// `modifiedDate`, required.
    pub modified_date: Option<rt::DateTime>,
    /// `name`, required.
    pub name: Option<String>,
    /// `optimizationObjective`, required.
    pub optimization_objective: Option<super::ActivityPlanResponseOptimizationObjective>,
    /// `recurrenceSettings`.
    pub recurrence_settings: Option<super::RecurrenceSettings>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `serviceGoalImpactOverrides`.
    pub service_goal_impact_overrides: Option<
        super::ActivityPlanServiceGoalImpactOverrides,
    >,
    /// `startTimeIncrementMinutes`.
    pub start_time_increment_minutes: Option<i64>,
    /// `state`, required.
    pub state: Option<super::ActivityPlanResponseState>,
    /// `transitionTimeMinutes`, required.
    pub transition_time_minutes: Option<i64>,
    /// `type`, required.
    pub r#type: Option<super::ActivityPlanResponseType>,
    __marks: rt::Marks,
}
/// The values of `optimizationObjective` in [`ActivityPlanResponse`](super::ActivityPlanResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ActivityPlanResponseOptimizationObjective {
    /// `FavorServiceGoals`
    FavorServiceGoals,
    /// `FavorSchedulingAll`
    FavorSchedulingAll,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`ActivityPlanResponse`](super::ActivityPlanResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ActivityPlanResponseState {
    /// `Active`
    Active,
    /// `Inactive`
    Inactive,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`ActivityPlanResponse`](super::ActivityPlanResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ActivityPlanResponseType {
    /// `Individual`
    Individual,
    /// `Group`
    Group,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ActivityPlanResponse {
    "activityCode" Any activity_code,
    "attendeesSearchRule" Any attendees_search_rule,
    "countsAsPaidTime" Bool counts_as_paid_time,
    "createdBy" Any created_by,
    "createdDate" DateTime created_date,
    "description" Str description,
    "facilitated" Bool facilitated,
    "facilitatorsSearchRule" Any facilitators_search_rule,
    "fixedAvailability" Any fixed_availability,
    "groupSettings" Any group_settings,
    "id" Str id,
    "initialSchedulePeriod" Any initial_schedule_period,
    "lastRunBy" Any last_run_by,
    "lastRunDate" DateTime last_run_date,
    "lengthMinutes" Int length_minutes,
    "managementUnits" Any management_units,
    "modifiedBy" Any modified_by,
    "modifiedDate" DateTime modified_date,
    "name" Str name,
    "optimizationObjective" Enum optimization_objective,
    "recurrenceSettings" Any recurrence_settings,
    "selfUri" Str self_uri,
    "serviceGoalImpactOverrides" Any service_goal_impact_overrides,
    "startTimeIncrementMinutes" Int start_time_increment_minutes,
    "state" Enum state,
    "transitionTimeMinutes" Int transition_time_minutes,
    "type" Enum r#type,
});

rt::open_enum!(ActivityPlanResponseOptimizationObjective {
    FavorServiceGoals = "FavorServiceGoals",
    FavorSchedulingAll = "FavorSchedulingAll",
});

rt::open_enum!(ActivityPlanResponseState {
    Active = "Active",
    Inactive = "Inactive",
});

rt::open_enum!(ActivityPlanResponseType {
    Individual = "Individual",
    Group = "Group",
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActivityPlanListItem`.
#[non_exhaustive]
pub struct ActivityPlanListItem {
    /// `activityCode`, required.
    pub activity_code: Option<super::ActivityCodeReference>,
    /// `createdBy`, required.
    pub created_by: Option<super::UserReference>,
    /// `createdDate`, required.
    pub created_date: Option<rt::DateTime>,
    /// `description`, required.
    pub description: Option<String>,
    /// `id`, required.
    pub id: Option<String>,
    /// `initialSchedulePeriod`.
    pub initial_schedule_period: Option<super::SchedulingPeriodBase>,
    /// `lastRunBy`.
    pub last_run_by: Option<super::UserReference>,
    /// `lastRunDate`.
    pub last_run_date: Option<rt::DateTime>,
    /// `managementUnits`.
    pub management_units: Option<Vec<super::ManagementUnitReference>>,
    /// `modifiedBy`, required.
    pub modified_by: Option<super::UserReference>,
    /// `modifiedDate`, required.
    pub modified_date: Option<rt::DateTime>,
    /// `name`, required.
    pub name: Option<String>,
    /// `optimizationObjective`, required.
    pub optimization_objective: Option<super::ActivityPlanListItemOptimizationObjective>,
    /// `recurrenceSettings`.
    pub recurrence_settings: Option<super::RecurrenceSettings>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`, required.
    pub state: Option<super::ActivityPlanListItemState>,
    /// `type`, required.
    pub r#type: Option<super::ActivityPlanListItemType>,
    __marks: rt::Marks,
}
/// The values of `optimizationObjective` in [`ActivityPlanListItem`](super::ActivityPlanListItem).
#[derive(Clone)]
#[non_exhaustive]
pub enum ActivityPlanListItemOptimizationObjective {
    /// `FavorServiceGoals`
    FavorServiceGoals,
    /// `FavorSchedulingAll`
    FavorSchedulingAll,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`ActivityPlanListItem`](super::ActivityPlanListItem).
#[derive(Clone)]
#[non_exhaustive]
pub enum ActivityPlanListItemState {
    /// `Active`
    Active,
    /// `Inactive`
    Inactive,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`ActivityPlanListItem`](super::ActivityPlanListItem).
#[derive(Clone)]
#[non_exhaustive]
pub enum ActivityPlanListItemType {
    /// `Individual`
    Individual,
    /// `Group`
    Group,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ActivityPlanListItem {
    "activityCode" Any activity_code,
    "createdBy" Any created_by,
    "createdDate" DateTime created_date,
    "description" Str description,
    "id" Str id,
    "initialSchedulePeriod" Any initial_schedule_period,
    "lastRunBy" Any last_run_by,
    "lastRunDate" DateTime last_run_date,
    "managementUnits" Any management_units,
    "modifiedBy" Any modified_by,
    "modifiedDate" DateTime modified_date,
    "name" Str name,
    "optimizationObjective" Enum optimization_objective,
    "recurrenceSettings" Any recurrence_settings,
    "selfUri" Str self_uri,
    "state" Enum state,
    "type" Enum r#type,
});

rt::open_enum!(ActivityPlanListItemOptimizationObjective {
    FavorServiceGoals = "FavorServiceGoals",
    FavorSchedulingAll = "FavorSchedulingAll",
});

rt::open_enum!(ActivityPlanListItemState {
    Active = "Active",
    Inactive = "Inactive",
});

rt::open_enum!(ActivityPlanListItemType {
    Individual = "Individual",
    Group = "Group",
});

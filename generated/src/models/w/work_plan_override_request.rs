// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkPlanOverrideRequest`.
///
/// The service requires `startDate` in requests.
#[non_exhaustive]
pub struct WorkPlanOverrideRequest {
    /// `action`.
    pub action: Option<super::WorkPlanOverrideRequestAction>,
    /// `startDate`, required.
    pub start_date: Option<rt::Date>,
    /// `weekCount`.
    pub week_count: Option<i64>,
    /// `workPlanId`.
    pub work_plan_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `action` in [`WorkPlanOverrideRequest`](super::WorkPlanOverrideRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkPlanOverrideRequestAction {
    /// `Add`
    Add,
    /// `Update`
    Update,
    /// `Delete`
    Delete,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkPlanOverrideRequest {
    "action" Enum action,
    "startDate" Date start_date,
    "weekCount" Int week_count,
    "workPlanId" Str work_plan_id,
});

rt::setters!(WorkPlanOverrideRequest {
    0 action with_action(impl Into<super::WorkPlanOverrideRequestAction>) clear_action,
    1 start_date with_start_date(impl Into<rt::Date>) clear_start_date,
    2 week_count with_week_count(i64) clear_week_count,
    3 work_plan_id with_work_plan_id(impl Into<String>) clear_work_plan_id,
});

rt::open_enum!(WorkPlanOverrideRequestAction {
    Add = "Add",
    Update = "Update",
    Delete = "Delete",
});

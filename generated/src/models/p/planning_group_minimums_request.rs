// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PlanningGroupMinimumsRequest`.
///
/// The service requires `dayOfWeekMinimums`, `planningGroupId` in requests.
#[non_exhaustive]
pub struct PlanningGroupMinimumsRequest {
    /// `dayOfWeekMinimums`, required.
    pub day_of_week_minimums: Option<Vec<super::DayOfWeekMinimums>>,
    /// `planningGroupId`, required.
    pub planning_group_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(PlanningGroupMinimumsRequest {
    "dayOfWeekMinimums" Any day_of_week_minimums,
    "planningGroupId" Str planning_group_id,
});

rt::setters!(PlanningGroupMinimumsRequest {
    0 day_of_week_minimums with_day_of_week_minimums(Vec<super::DayOfWeekMinimums>) clear_day_of_week_minimums,
    1 planning_group_id with_planning_group_id(impl Into<String>) clear_planning_group_id,
});

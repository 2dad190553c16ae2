// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PlanningGroupMinimumsResponse`.
#[non_exhaustive]
pub struct PlanningGroupMinimumsResponse {
    /// `dayOfWeekMinimums`, required.
    pub day_of_week_minimums: Option<Vec<super::DayOfWeekMinimums>>,
    /// `planningGroup`, required.
    pub planning_group: Option<super::PlanningGroupReference>,
    __marks: rt::Marks,
}

rt::model!(PlanningGroupMinimumsResponse {
    "dayOfWeekMinimums" Any day_of_week_minimums,
    "planningGroup" Any planning_group,
});

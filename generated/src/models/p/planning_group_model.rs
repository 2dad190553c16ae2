// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PlanningGroupModel`.
#[non_exhaustive]
pub struct PlanningGroupModel {
    /// `planningGroup`.
    pub planning_group: Option<String>,
    __marks: rt::Marks,
}

rt::model!(PlanningGroupModel {
    "planningGroup" Str planning_group,
});

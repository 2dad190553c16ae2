// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkPlanBidGroup`.
#[non_exhaustive]
pub struct WorkPlanBidGroup {
    /// `agents`, required.
    pub agents: Option<Vec<super::UserReference>>,
    /// `managementUnit`, required.
    pub management_unit: Option<super::ManagementUnitReference>,
    /// `name`, required.
    pub name: Option<String>,
    /// `planningGroups`, required.
    pub planning_groups: Option<Vec<super::PlanningGroupReference>>,
    /// `workPlans`, required.
    pub work_plans: Option<Vec<super::BidGroupWorkPlanResponse>>,
    __marks: rt::Marks,
}

rt::model!(WorkPlanBidGroup {
    "agents" Any agents,
    "managementUnit" Any management_unit,
    "name" Str name,
    "planningGroups" Any planning_groups,
    "workPlans" Any work_plans,
});

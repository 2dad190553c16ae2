// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkPlanBidGroupCreate`.
///
/// The service requires `agentIds`, `managementUnitId`, `name`, `planningGroupIds`, `workPlans` in requests.
#[non_exhaustive]
pub struct WorkPlanBidGroupCreate {
    /// `agentIds`, required.
    pub agent_ids: Option<Vec<String>>,
    /// `managementUnitId`, required.
    pub management_unit_id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `planningGroupIds`, required.
    pub planning_group_ids: Option<Vec<String>>,
    /// `workPlans`, required.
    pub work_plans: Option<Vec<super::BidGroupWorkPlanRequest>>,
    __marks: rt::Marks,
}

rt::model!(WorkPlanBidGroupCreate {
    "agentIds" Texts agent_ids,
    "managementUnitId" Str management_unit_id,
    "name" Str name,
    "planningGroupIds" Texts planning_group_ids,
    "workPlans" Any work_plans,
});

rt::setters!(WorkPlanBidGroupCreate {
    0 agent_ids with_agent_ids(Vec<String>) clear_agent_ids,
    1 management_unit_id with_management_unit_id(impl Into<String>) clear_management_unit_id,
    2 name with_name(impl Into<String>) clear_name,
    3 planning_group_ids with_planning_group_ids(Vec<String>) clear_planning_group_ids,
    4 work_plans with_work_plans(Vec<super::BidGroupWorkPlanRequest>) clear_work_plans,
});

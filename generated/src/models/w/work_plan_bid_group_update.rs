// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkPlanBidGroupUpdate`.
#[non_exhaustive]
pub struct WorkPlanBidGroupUpdate {
    /// `agentIds`.
    pub agent_ids: Option<super::ListWrapperString>,
    /// `managementUnitId`.
    pub management_unit_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `planningGroupIds`.
    pub planning_group_ids: Option<super::ListWrapperString>,
    /// `workPlans`.
    pub work_plans: Option<super::ListWrapperBidGroupWorkPlanRequest>,
    __marks: rt::Marks,
}

rt::model!(WorkPlanBidGroupUpdate {
    "agentIds" Any agent_ids,
    "managementUnitId" Str management_unit_id,
    "name" Str name,
    "planningGroupIds" Any planning_group_ids,
    "workPlans" Any work_plans,
});

rt::setters!(WorkPlanBidGroupUpdate {
    0 agent_ids with_agent_ids(super::ListWrapperString) clear_agent_ids,
    1 management_unit_id with_management_unit_id(impl Into<String>) clear_management_unit_id,
    2 name with_name(impl Into<String>) clear_name,
    3 planning_group_ids with_planning_group_ids(super::ListWrapperString) clear_planning_group_ids,
    4 work_plans with_work_plans(super::ListWrapperBidGroupWorkPlanRequest) clear_work_plans,
});

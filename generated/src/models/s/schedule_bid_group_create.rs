// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScheduleBidGroupCreate`.
///
/// The service requires `agentIds`, `managementUnitId`, `name`, `planningGroupIds` in requests.
#[non_exhaustive]
pub struct ScheduleBidGroupCreate {
    /// `agentIds`, required.
    pub agent_ids: Option<Vec<String>>,
    /// `managementUnitId`, required.
    pub management_unit_id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `planningGroupIds`, required.
    pub planning_group_ids: Option<Vec<String>>,
    /// `workPlanIds`.
    pub work_plan_ids: Option<Vec<String>>,
    /// `workPlanRotations`.
    pub work_plan_rotations: Option<Vec<super::BidGroupWorkPlanRotationRequest>>,
    __marks: rt::Marks,
}

rt::model!(ScheduleBidGroupCreate {
    "agentIds" Texts agent_ids,
    "managementUnitId" Str management_unit_id,
    "name" Str name,
    "planningGroupIds" Texts planning_group_ids,
    "workPlanIds" Texts work_plan_ids,
    "workPlanRotations" Any work_plan_rotations,
});

rt::setters!(ScheduleBidGroupCreate {
    0 agent_ids with_agent_ids(Vec<String>) clear_agent_ids,
    1 management_unit_id with_management_unit_id(impl Into<String>) clear_management_unit_id,
    2 name with_name(impl Into<String>) clear_name,
    3 planning_group_ids with_planning_group_ids(Vec<String>) clear_planning_group_ids,
    4 work_plan_ids with_work_plan_ids(Vec<String>) clear_work_plan_ids,
    5 work_plan_rotations with_work_plan_rotations(Vec<super::BidGroupWorkPlanRotationRequest>) clear_work_plan_rotations,
});

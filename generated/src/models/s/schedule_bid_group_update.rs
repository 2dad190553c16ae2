// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScheduleBidGroupUpdate`.
#[non_exhaustive]
pub struct ScheduleBidGroupUpdate {
    /// `agentIds`.
    pub agent_ids: Option<super::SetWrapperString>,
    /// `managementUnitId`.
    pub management_unit_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `planningGroupIds`.
    pub planning_group_ids: Option<super::SetWrapperString>,
    /// `scheduleSets`.
    pub schedule_sets: Option<super::ListWrapperScheduleSetRequest>,
    /// `workPlanIds`.
    pub work_plan_ids: Option<super::SetWrapperString>,
    /// `workPlanRotations`.
    pub work_plan_rotations: Option<super::ListWrapperBidGroupWorkPlanRotationRequest>,
    __marks: rt::Marks,
}

rt::model!(ScheduleBidGroupUpdate {
    "agentIds" Any agent_ids,
    "managementUnitId" Str management_unit_id,
    "name" Str name,
    "planningGroupIds" Any planning_group_ids,
    "scheduleSets" Any schedule_sets,
    "workPlanIds" Any work_plan_ids,
    "workPlanRotations" Any work_plan_rotations,
});

rt::setters!(ScheduleBidGroupUpdate {
    0 agent_ids with_agent_ids(super::SetWrapperString) clear_agent_ids,
    1 management_unit_id with_management_unit_id(impl Into<String>) clear_management_unit_id,
    2 name with_name(impl Into<String>) clear_name,
    3 planning_group_ids with_planning_group_ids(super::SetWrapperString) clear_planning_group_ids,
    4 schedule_sets with_schedule_sets(super::ListWrapperScheduleSetRequest) clear_schedule_sets,
    5 work_plan_ids with_work_plan_ids(super::SetWrapperString) clear_work_plan_ids,
    6 work_plan_rotations with_work_plan_rotations(super::ListWrapperBidGroupWorkPlanRotationRequest) clear_work_plan_rotations,
});

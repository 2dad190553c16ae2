// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScheduleBidGroupSummary`.
#[non_exhaustive]
pub struct ScheduleBidGroupSummary {
    /// `agentCount`, required.
    pub agent_count: Option<i64>,
    /// `id`, required.
    pub id: Option<String>,
    /// `managementUnit`, required.
    pub management_unit: Option<super::ManagementUnitReference>,
    /// `name`, required.
    pub name: Option<String>,
    /// `planningGroupCount`, required.
    pub planning_group_count: Option<i64>,
    /// `scheduleSetError`.
    pub schedule_set_error: Option<super::ScheduleSetError>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `workPlanCount`, required.
    pub work_plan_count: Option<i64>,
    /// `workPlanRotationCount`, required.
    pub work_plan_rotation_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ScheduleBidGroupSummary {
    "agentCount" Int agent_count,
    "id" Str id,
    "managementUnit" Any management_unit,
    "name" Str name,
    "planningGroupCount" Int planning_group_count,
    "scheduleSetError" Any schedule_set_error,
    "selfUri" Str self_uri,
    "workPlanCount" Int work_plan_count,
    "workPlanRotationCount" Int work_plan_rotation_count,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkPlanBidGroupSummary`.
#[non_exhaustive]
pub struct WorkPlanBidGroupSummary {
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
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `workPlanCount`, required.
    pub work_plan_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(WorkPlanBidGroupSummary {
    "agentCount" Int agent_count,
    "id" Str id,
    "managementUnit" Any management_unit,
    "name" Str name,
    "planningGroupCount" Int planning_group_count,
    "selfUri" Str self_uri,
    "workPlanCount" Int work_plan_count,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentWorkPlanListResponse`.
#[non_exhaustive]
pub struct AgentWorkPlanListResponse {
    /// `entities`.
    pub entities: Option<Vec<super::AgentWorkPlan>>,
    /// `managementUnit`, required.
    pub management_unit: Option<super::ManagementUnitReference>,
    __marks: rt::Marks,
}

rt::model!(AgentWorkPlanListResponse {
    "entities" Any entities,
    "managementUnit" Any management_unit,
});

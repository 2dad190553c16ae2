// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BidGroupWorkPlanRotationRequest`.
///
/// The service requires `agentCount`, `workPlanRotationId` in requests.
#[non_exhaustive]
pub struct BidGroupWorkPlanRotationRequest {
    /// `agentCount`, required.
    pub agent_count: Option<i64>,
    /// `workPlanRotationId`, required.
    pub work_plan_rotation_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(BidGroupWorkPlanRotationRequest {
    "agentCount" Int agent_count,
    "workPlanRotationId" Str work_plan_rotation_id,
});

rt::setters!(BidGroupWorkPlanRotationRequest {
    0 agent_count with_agent_count(i64) clear_agent_count,
    1 work_plan_rotation_id with_work_plan_rotation_id(impl Into<String>) clear_work_plan_rotation_id,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentWorkPlanBiddingPreferenceRequest`.
///
/// The service requires `workPlanId` in requests.
#[non_exhaustive]
pub struct AgentWorkPlanBiddingPreferenceRequest {
    /// `priority`.
    pub priority: Option<i64>,
    /// `workPlanId`, required.
    pub work_plan_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AgentWorkPlanBiddingPreferenceRequest {
    "priority" Int priority,
    "workPlanId" Str work_plan_id,
});

rt::setters!(AgentWorkPlanBiddingPreferenceRequest {
    0 priority with_priority(i64) clear_priority,
    1 work_plan_id with_work_plan_id(impl Into<String>) clear_work_plan_id,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentWorkPlanBiddingPreference`.
#[non_exhaustive]
pub struct AgentWorkPlanBiddingPreference {
    /// `priority`.
    pub priority: Option<i64>,
    /// `workPlan`, required.
    pub work_plan: Option<super::WorkPlanReference>,
    __marks: rt::Marks,
}

rt::model!(AgentWorkPlanBiddingPreference {
    "priority" Int priority,
    "workPlan" Any work_plan,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentBidWorkPlanOverrideRequest`.
///
/// The service requires `agentId` in requests.
#[non_exhaustive]
pub struct AgentBidWorkPlanOverrideRequest {
    /// `agentId`, required.
    pub agent_id: Option<String>,
    /// `overrideReason`.
    pub override_reason: Option<super::AgentBidWorkPlanOverrideRequestOverrideReason>,
    /// `overrideWorkPlanId`.
    pub override_work_plan_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `overrideReason` in [`AgentBidWorkPlanOverrideRequest`](super::AgentBidWorkPlanOverrideRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentBidWorkPlanOverrideRequestOverrideReason {
    /// `UnableToBid`
    UnableToBid,
    /// `ChangeOfCircumstance`
    ChangeOfCircumstance,
    /// `NewHire`
    NewHire,
    /// `EmployeeMove`
    EmployeeMove,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgentBidWorkPlanOverrideRequest {
    "agentId" Str agent_id,
    "overrideReason" Enum override_reason,
    "overrideWorkPlanId" Str override_work_plan_id,
});

rt::setters!(AgentBidWorkPlanOverrideRequest {
    0 agent_id with_agent_id(impl Into<String>) clear_agent_id,
    1 override_reason with_override_reason(impl Into<super::AgentBidWorkPlanOverrideRequestOverrideReason>) clear_override_reason,
    2 override_work_plan_id with_override_work_plan_id(impl Into<String>) clear_override_work_plan_id,
});

rt::open_enum!(AgentBidWorkPlanOverrideRequestOverrideReason {
    UnableToBid = "UnableToBid",
    ChangeOfCircumstance = "ChangeOfCircumstance",
    NewHire = "NewHire",
    EmployeeMove = "EmployeeMove",
});

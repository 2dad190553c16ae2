// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentBidScheduleSetOverrideRequest`.
///
/// The service requires `agentId` in requests.
#[non_exhaustive]
pub struct AgentBidScheduleSetOverrideRequest {
    /// `agentId`, required.
    pub agent_id: Option<String>,
    /// `overrideReason`.
    pub override_reason: Option<super::AgentBidScheduleSetOverrideRequestOverrideReason>,
    /// `overrideScheduleSetId`.
    pub override_schedule_set_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `overrideReason` in [`AgentBidScheduleSetOverrideRequest`](super::AgentBidScheduleSetOverrideRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentBidScheduleSetOverrideRequestOverrideReason {
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

rt::model!(AgentBidScheduleSetOverrideRequest {
    "agentId" Str agent_id,
    "overrideReason" Enum override_reason,
    "overrideScheduleSetId" Str override_schedule_set_id,
});

rt::setters!(AgentBidScheduleSetOverrideRequest {
    0 agent_id with_agent_id(impl Into<String>) clear_agent_id,
    1 override_reason with_override_reason(impl Into<super::AgentBidScheduleSetOverrideRequestOverrideReason>) clear_override_reason,
    2 override_schedule_set_id with_override_schedule_set_id(impl Into<String>) clear_override_schedule_set_id,
});

rt::open_enum!(AgentBidScheduleSetOverrideRequestOverrideReason {
    UnableToBid = "UnableToBid",
    ChangeOfCircumstance = "ChangeOfCircumstance",
    NewHire = "NewHire",
    EmployeeMove = "EmployeeMove",
});

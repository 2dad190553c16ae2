// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentScheduleBiddingPreferenceResponse`.
#[non_exhaustive]
pub struct AgentScheduleBiddingPreferenceResponse {
    /// `agentScheduleBidPreferences`, required.
    pub agent_schedule_bid_preferences: Option<
        Vec<super::AgentScheduleBiddingPreferencePriority>,
    >,
    /// `assignedScheduleSetId`.
    pub assigned_schedule_set_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `overriddenScheduleSetId`.
    pub overridden_schedule_set_id: Option<String>,
    /// `overrideReason`.
    pub override_reason: Option<
        super::AgentScheduleBiddingPreferenceResponseOverrideReason,
    >,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `submitted`, required.
    pub submitted: Option<bool>,
    __marks: rt::Marks,
}
/// The values of `overrideReason` in [`AgentScheduleBiddingPreferenceResponse`](super::AgentScheduleBiddingPreferenceResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentScheduleBiddingPreferenceResponseOverrideReason {
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

rt::model!(AgentScheduleBiddingPreferenceResponse {
    "agentScheduleBidPreferences" Any agent_schedule_bid_preferences,
    "assignedScheduleSetId" Str assigned_schedule_set_id,
    "id" Str id,
    "overriddenScheduleSetId" Str overridden_schedule_set_id,
    "overrideReason" Enum override_reason,
    "selfUri" Str self_uri,
    "submitted" Bool submitted,
});

rt::open_enum!(AgentScheduleBiddingPreferenceResponseOverrideReason {
    UnableToBid = "UnableToBid",
    ChangeOfCircumstance = "ChangeOfCircumstance",
    NewHire = "NewHire",
    EmployeeMove = "EmployeeMove",
});

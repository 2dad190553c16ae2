// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AdminAgentScheduleBidBiddingPreference`.
#[non_exhaustive]
pub struct AdminAgentScheduleBidBiddingPreference {
    /// `agent`, required.
    pub agent: Option<super::UserReference>,
    /// `agentScheduleBidPreferencePriorities`, required.
    pub agent_schedule_bid_preference_priorities: Option<
        Vec<super::AgentScheduleBiddingPreferencePriority>,
    >,
    /// `assignedScheduleSetId`.
    pub assigned_schedule_set_id: Option<String>,
    /// `endDate`.
    pub end_date: Option<rt::Date>,
    /// `overriddenScheduleSetId`.
    pub overridden_schedule_set_id: Option<String>,
    /// `overrideReason`.
    pub override_reason: Option<
        super::AdminAgentScheduleBidBiddingPreferenceOverrideReason,
    >,
    /// `submitted`, required.
    pub submitted: Option<bool>,
    __marks: rt::Marks,
}
/// The values of `overrideReason` in [`AdminAgentScheduleBidBiddingPreference`](super::AdminAgentScheduleBidBiddingPreference).
#[derive(Clone)]
#[non_exhaustive]
pub enum AdminAgentScheduleBidBiddingPreferenceOverrideReason {
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

rt::model!(AdminAgentScheduleBidBiddingPreference {
    "agent" Any agent,
    "agentScheduleBidPreferencePriorities" Any agent_schedule_bid_preference_priorities,
    "assignedScheduleSetId" Str assigned_schedule_set_id,
    "endDate" Date end_date,
    "overriddenScheduleSetId" Str overridden_schedule_set_id,
    "overrideReason" Enum override_reason,
    "submitted" Bool submitted,
});

rt::open_enum!(AdminAgentScheduleBidBiddingPreferenceOverrideReason {
    UnableToBid = "UnableToBid",
    ChangeOfCircumstance = "ChangeOfCircumstance",
    NewHire = "NewHire",
    EmployeeMove = "EmployeeMove",
});

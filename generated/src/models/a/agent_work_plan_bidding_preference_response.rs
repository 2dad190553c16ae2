// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentWorkPlanBiddingPreferenceResponse`.
#[non_exhaustive]
pub struct AgentWorkPlanBiddingPreferenceResponse {
    /// `agentWorkPlanBidPreferences`, required.
    pub agent_work_plan_bid_preferences: Option<
        Vec<super::AgentWorkPlanBiddingPreference>,
    >,
    /// `assignedWorkPlan`.
    pub assigned_work_plan: Option<super::WorkPlanReference>,
    /// `id`.
    pub id: Option<String>,
    /// `overriddenWorkPlan`.
    pub overridden_work_plan: Option<super::WorkPlanReference>,
    /// `overrideReason`.
    pub override_reason: Option<
        super::AgentWorkPlanBiddingPreferenceResponseOverrideReason,
    >,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `submitted`, required.
    pub submitted: Option<bool>,
    __marks: rt::Marks,
}
/// The values of `overrideReason` in [`AgentWorkPlanBiddingPreferenceResponse`](super::AgentWorkPlanBiddingPreferenceResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentWorkPlanBiddingPreferenceResponseOverrideReason {
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

rt::model!(AgentWorkPlanBiddingPreferenceResponse {
    "agentWorkPlanBidPreferences" Any agent_work_plan_bid_preferences,
    "assignedWorkPlan" Any assigned_work_plan,
    "id" Str id,
    "overriddenWorkPlan" Any overridden_work_plan,
    "overrideReason" Enum override_reason,
    "selfUri" Str self_uri,
    "submitted" Bool submitted,
});

rt::open_enum!(AgentWorkPlanBiddingPreferenceResponseOverrideReason {
    UnableToBid = "UnableToBid",
    ChangeOfCircumstance = "ChangeOfCircumstance",
    NewHire = "NewHire",
    EmployeeMove = "EmployeeMove",
});

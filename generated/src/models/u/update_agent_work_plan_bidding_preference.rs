// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateAgentWorkPlanBiddingPreference`.
///
/// The service requires `agentWorkPlanBidPreferences`, `submitted` in requests.
#[non_exhaustive]
pub struct UpdateAgentWorkPlanBiddingPreference {
    /// `agentWorkPlanBidPreferences`, required.
    pub agent_work_plan_bid_preferences: Option<
        Vec<super::AgentWorkPlanBiddingPreferenceRequest>,
    >,
    /// `submitted`, required.
    pub submitted: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(UpdateAgentWorkPlanBiddingPreference {
    "agentWorkPlanBidPreferences" Any agent_work_plan_bid_preferences,
    "submitted" Bool submitted,
});

rt::setters!(UpdateAgentWorkPlanBiddingPreference {
    0 agent_work_plan_bid_preferences with_agent_work_plan_bid_preferences(Vec<super::AgentWorkPlanBiddingPreferenceRequest>) clear_agent_work_plan_bid_preferences,
    1 submitted with_submitted(bool) clear_submitted,
});

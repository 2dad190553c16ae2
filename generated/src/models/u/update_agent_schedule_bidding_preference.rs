// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateAgentScheduleBiddingPreference`.
///
/// The service requires `agentScheduleBidPreferences`, `submitted` in requests.
#[non_exhaustive]
pub struct UpdateAgentScheduleBiddingPreference {
    /// `agentScheduleBidPreferences`, required.
    pub agent_schedule_bid_preferences: Option<
        Vec<super::AgentScheduleBiddingPreferencePriority>,
    >,
    /// `submitted`, required.
    pub submitted: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(UpdateAgentScheduleBiddingPreference {
    "agentScheduleBidPreferences" Any agent_schedule_bid_preferences,
    "submitted" Bool submitted,
});

rt::setters!(UpdateAgentScheduleBiddingPreference {
    0 agent_schedule_bid_preferences with_agent_schedule_bid_preferences(Vec<super::AgentScheduleBiddingPreferencePriority>) clear_agent_schedule_bid_preferences,
    1 submitted with_submitted(bool) clear_submitted,
});

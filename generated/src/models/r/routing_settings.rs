// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RoutingSettings`.
#[non_exhaustive]
pub struct RoutingSettings {
    /// `resetAgentScoreOnPresenceChange`.
    pub reset_agent_score_on_presence_change: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(RoutingSettings {
    "resetAgentScoreOnPresenceChange" Bool reset_agent_score_on_presence_change,
});

rt::setters!(RoutingSettings {
    0 reset_agent_score_on_presence_change with_reset_agent_score_on_presence_change(bool) clear_reset_agent_score_on_presence_change,
});

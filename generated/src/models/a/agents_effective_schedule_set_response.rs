// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentsEffectiveScheduleSetResponse`.
#[non_exhaustive]
pub struct AgentsEffectiveScheduleSetResponse {
    /// `effectiveBids`, required.
    pub effective_bids: Option<Vec<super::AgentEffectiveBid>>,
    __marks: rt::Marks,
}

rt::model!(AgentsEffectiveScheduleSetResponse {
    "effectiveBids" Any effective_bids,
});

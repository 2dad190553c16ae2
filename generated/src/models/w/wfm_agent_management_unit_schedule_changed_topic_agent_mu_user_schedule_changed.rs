// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmAgentManagementUnitScheduleChangedTopicAgentMuUserScheduleChanged`.
#[non_exhaustive]
pub struct WfmAgentManagementUnitScheduleChangedTopicAgentMuUserScheduleChanged {
    /// `agentId`.
    pub agent_id: Option<String>,
    /// `endDate`.
    pub end_date: Option<rt::DateTime>,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(WfmAgentManagementUnitScheduleChangedTopicAgentMuUserScheduleChanged {
    "agentId" Str agent_id,
    "endDate" DateTime end_date,
    "startDate" DateTime start_date,
});

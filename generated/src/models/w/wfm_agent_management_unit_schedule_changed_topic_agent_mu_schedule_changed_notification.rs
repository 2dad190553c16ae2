// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmAgentManagementUnitScheduleChangedTopicAgentMuScheduleChangedNotification`.
#[non_exhaustive]
pub struct WfmAgentManagementUnitScheduleChangedTopicAgentMuScheduleChangedNotification {
    /// `agents`.
    pub agents: Option<
        Vec<super::WfmAgentManagementUnitScheduleChangedTopicAgentMuUserScheduleChanged>,
    >,
    /// `visibilityRange`.
    pub visibility_range: Option<
        super::WfmAgentManagementUnitScheduleChangedTopicAgentMuScheduleVisibilityRange,
    >,
    __marks: rt::Marks,
}

rt::model!(WfmAgentManagementUnitScheduleChangedTopicAgentMuScheduleChangedNotification {
    "agents" Any agents,
    "visibilityRange" Any visibility_range,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBuScheduleTopicBuManagementUnitScheduleSummary`.
#[non_exhaustive]
pub struct WfmBuScheduleTopicBuManagementUnitScheduleSummary {
    /// `agentCount`.
    pub agent_count: Option<i64>,
    /// `agents`.
    pub agents: Option<Vec<super::WfmBuScheduleTopicUserReference>>,
    /// `endDate`.
    pub end_date: Option<rt::DateTime>,
    /// `managementUnit`.
    pub management_unit: Option<super::WfmBuScheduleTopicManagementUnit>,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(WfmBuScheduleTopicBuManagementUnitScheduleSummary {
    "agentCount" Int agent_count,
    "agents" Any agents,
    "endDate" DateTime end_date,
    "managementUnit" Any management_unit,
    "startDate" DateTime start_date,
});

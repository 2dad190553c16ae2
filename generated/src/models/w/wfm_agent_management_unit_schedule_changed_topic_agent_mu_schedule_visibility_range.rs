// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmAgentManagementUnitScheduleChangedTopicAgentMuScheduleVisibilityRange`.
#[non_exhaustive]
pub struct WfmAgentManagementUnitScheduleChangedTopicAgentMuScheduleVisibilityRange {
    /// `endBusinessUnitDate`.
    pub end_business_unit_date: Option<rt::DateTime>,
    /// `endDate`.
    pub end_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(WfmAgentManagementUnitScheduleChangedTopicAgentMuScheduleVisibilityRange {
    "endBusinessUnitDate" DateTime end_business_unit_date,
    "endDate" DateTime end_date,
});

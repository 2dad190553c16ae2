// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmAgentScheduleUpdateTopicAgentScheduleUpdateNotification`.
#[non_exhaustive]
pub struct WfmAgentScheduleUpdateTopicAgentScheduleUpdateNotification {
    /// `endDate`.
    pub end_date: Option<rt::DateTime>,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    /// `updates`.
    pub updates: Option<Vec<super::WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate>>,
    /// `user`.
    pub user: Option<super::WfmAgentScheduleUpdateTopicUserReference>,
    /// `visibilityRange`.
    pub visibility_range: Option<
        super::WfmAgentScheduleUpdateTopicAgentScheduleVisibilityRange,
    >,
    __marks: rt::Marks,
}

rt::model!(WfmAgentScheduleUpdateTopicAgentScheduleUpdateNotification {
    "endDate" DateTime end_date,
    "startDate" DateTime start_date,
    "updates" Any updates,
    "user" Any user,
    "visibilityRange" Any visibility_range,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuAgentScheduleHistoryResponse`.
#[non_exhaustive]
pub struct BuAgentScheduleHistoryResponse {
    /// `basePublishedSchedule`.
    pub base_published_schedule: Option<super::BuAgentScheduleHistoryChange>,
    /// `changes`.
    pub changes: Option<Vec<super::BuAgentScheduleHistoryChange>>,
    /// `droppedChanges`.
    pub dropped_changes: Option<Vec<super::BuAgentScheduleHistoryDroppedChange>>,
    /// `priorPublishedSchedules`.
    pub prior_published_schedules: Option<Vec<super::BuScheduleReference>>,
    __marks: rt::Marks,
}

rt::model!(BuAgentScheduleHistoryResponse {
    "basePublishedSchedule" Any base_published_schedule,
    "changes" Any changes,
    "droppedChanges" Any dropped_changes,
    "priorPublishedSchedules" Any prior_published_schedules,
});

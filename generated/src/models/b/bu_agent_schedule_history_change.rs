// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuAgentScheduleHistoryChange`.
#[non_exhaustive]
pub struct BuAgentScheduleHistoryChange {
    /// `deletes`.
    pub deletes: Option<super::BuAgentScheduleHistoryDeletedChange>,
    /// `fullDayTimeOffMarkers`.
    pub full_day_time_off_markers: Option<Vec<super::BuFullDayTimeOffMarker>>,
    /// `metadata`.
    pub metadata: Option<super::BuAgentScheduleHistoryChangeMetadata>,
    /// `shifts`.
    pub shifts: Option<Vec<super::BuAgentScheduleShift>>,
    __marks: rt::Marks,
}

rt::model!(BuAgentScheduleHistoryChange {
    "deletes" Any deletes,
    "fullDayTimeOffMarkers" Any full_day_time_off_markers,
    "metadata" Any metadata,
    "shifts" Any shifts,
});

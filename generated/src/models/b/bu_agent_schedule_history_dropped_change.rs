// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuAgentScheduleHistoryDroppedChange`.
#[non_exhaustive]
pub struct BuAgentScheduleHistoryDroppedChange {
    /// `deletes`.
    pub deletes: Option<super::BuAgentScheduleHistoryDeletedChange>,
    /// `fullDayTimeOffMarkerDates`.
    pub full_day_time_off_marker_dates: Option<Vec<rt::Date>>,
    /// `metadata`.
    pub metadata: Option<super::BuAgentScheduleHistoryChangeMetadata>,
    /// `shiftIds`.
    pub shift_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(BuAgentScheduleHistoryDroppedChange {
    "deletes" Any deletes,
    "fullDayTimeOffMarkerDates" Any full_day_time_off_marker_dates,
    "metadata" Any metadata,
    "shiftIds" Texts shift_ids,
});

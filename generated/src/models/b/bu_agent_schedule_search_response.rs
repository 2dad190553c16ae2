// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuAgentScheduleSearchResponse`.
#[non_exhaustive]
pub struct BuAgentScheduleSearchResponse {
    /// `fullDayTimeOffMarkers`.
    pub full_day_time_off_markers: Option<Vec<super::BuFullDayTimeOffMarker>>,
    /// `shifts`.
    pub shifts: Option<Vec<super::BuAgentScheduleShift>>,
    /// `user`.
    pub user: Option<super::UserReference>,
    __marks: rt::Marks,
}

rt::model!(BuAgentScheduleSearchResponse {
    "fullDayTimeOffMarkers" Any full_day_time_off_markers,
    "shifts" Any shifts,
    "user" Any user,
});

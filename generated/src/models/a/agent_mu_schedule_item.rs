// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentMuScheduleItem`.
#[non_exhaustive]
pub struct AgentMuScheduleItem {
    /// `agent`, required.
    pub agent: Option<super::UserReference>,
    /// `fullDayTimeOffMarkerDates`, required.
    pub full_day_time_off_marker_dates: Option<Vec<rt::Date>>,
    /// `shifts`, required.
    pub shifts: Option<Vec<super::AgentMuScheduleShift>>,
    __marks: rt::Marks,
}

rt::model!(AgentMuScheduleItem {
    "agent" Any agent,
    "fullDayTimeOffMarkerDates" Any full_day_time_off_marker_dates,
    "shifts" Any shifts,
});

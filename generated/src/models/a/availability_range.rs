// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AvailabilityRange`.
///
/// The service requires `earliestStartMinutesFromMidnight`, `latestEndMinutesFromMidnight` in requests.
#[non_exhaustive]
pub struct AvailabilityRange {
    /// `earliestStartMinutesFromMidnight`, required.
    pub earliest_start_minutes_from_midnight: Option<i64>,
    /// `latestEndMinutesFromMidnight`, required.
    pub latest_end_minutes_from_midnight: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(AvailabilityRange {
    "earliestStartMinutesFromMidnight" Int earliest_start_minutes_from_midnight,
    "latestEndMinutesFromMidnight" Int latest_end_minutes_from_midnight,
});

rt::setters!(AvailabilityRange {
    0 earliest_start_minutes_from_midnight with_earliest_start_minutes_from_midnight(i64) clear_earliest_start_minutes_from_midnight,
    1 latest_end_minutes_from_midnight with_latest_end_minutes_from_midnight(i64) clear_latest_end_minutes_from_midnight,
});

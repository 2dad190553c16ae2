// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AtzmTimeSlotWithTimeZone`.
#[non_exhaustive]
pub struct AtzmTimeSlotWithTimeZone {
    /// `earliestCallableTime`.
    pub earliest_callable_time: Option<String>,
    /// `latestCallableTime`.
    pub latest_callable_time: Option<String>,
    /// `timeZoneId`.
    pub time_zone_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AtzmTimeSlotWithTimeZone {
    "earliestCallableTime" Str earliest_callable_time,
    "latestCallableTime" Str latest_callable_time,
    "timeZoneId" Str time_zone_id,
});

rt::setters!(AtzmTimeSlotWithTimeZone {
    0 earliest_callable_time with_earliest_callable_time(impl Into<String>) clear_earliest_callable_time,
    1 latest_callable_time with_latest_callable_time(impl Into<String>) clear_latest_callable_time,
    2 time_zone_id with_time_zone_id(impl Into<String>) clear_time_zone_id,
});

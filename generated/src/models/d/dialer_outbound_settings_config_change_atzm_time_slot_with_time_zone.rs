// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone`.
#[non_exhaustive]
pub struct DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone {
    /// `earliestCallableTime`.
    pub earliest_callable_time: Option<String>,
    /// `latestCallableTime`.
    pub latest_callable_time: Option<String>,
    /// `timeZoneId`.
    pub time_zone_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone {
    "earliestCallableTime" Str earliest_callable_time,
    "latestCallableTime" Str latest_callable_time,
    "timeZoneId" Str time_zone_id,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerOutboundSettingsConfigChangeAtzmTimeSlot`.
#[non_exhaustive]
pub struct DialerOutboundSettingsConfigChangeAtzmTimeSlot {
    /// `earliestCallableTime`.
    pub earliest_callable_time: Option<String>,
    /// `latestCallableTime`.
    pub latest_callable_time: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DialerOutboundSettingsConfigChangeAtzmTimeSlot {
    "earliestCallableTime" Str earliest_callable_time,
    "latestCallableTime" Str latest_callable_time,
});

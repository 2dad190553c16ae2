// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerOutboundSettingsConfigChangeCallableWindow`.
#[non_exhaustive]
pub struct DialerOutboundSettingsConfigChangeCallableWindow {
    /// `mapped`.
    pub mapped: Option<super::DialerOutboundSettingsConfigChangeAtzmTimeSlot>,
    /// `unmapped`.
    pub unmapped: Option<
        super::DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone,
    >,
    __marks: rt::Marks,
}

rt::model!(DialerOutboundSettingsConfigChangeCallableWindow {
    "mapped" Any mapped,
    "unmapped" Any unmapped,
});

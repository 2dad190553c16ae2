// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings`.
#[non_exhaustive]
pub struct DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings {
    /// `callableWindows`.
    pub callable_windows: Option<
        Vec<super::DialerOutboundSettingsConfigChangeCallableWindow>,
    >,
    __marks: rt::Marks,
}

rt::model!(DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings {
    "callableWindows" Any callable_windows,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundOnlySetting`.
#[non_exhaustive]
pub struct OutboundOnlySetting {
    /// `outbound`.
    pub outbound: Option<super::OutboundOnlySettingOutbound>,
    __marks: rt::Marks,
}
/// The values of `outbound` in [`OutboundOnlySetting`](super::OutboundOnlySetting).
#[derive(Clone)]
#[non_exhaustive]
pub enum OutboundOnlySettingOutbound {
    /// `Enabled`
    Enabled,
    /// `Disabled`
    Disabled,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OutboundOnlySetting {
    "outbound" Enum outbound,
});

rt::open_enum!(OutboundOnlySettingOutbound {
    Enabled = "Enabled",
    Disabled = "Disabled",
});

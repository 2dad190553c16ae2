// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InboundOnlySetting`.
#[non_exhaustive]
pub struct InboundOnlySetting {
    /// `inbound`.
    pub inbound: Option<super::InboundOnlySettingInbound>,
    __marks: rt::Marks,
}
/// The values of `inbound` in [`InboundOnlySetting`](super::InboundOnlySetting).
#[derive(Clone)]
#[non_exhaustive]
pub enum InboundOnlySettingInbound {
    /// `Enabled`
    Enabled,
    /// `Disabled`
    Disabled,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(InboundOnlySetting {
    "inbound" Enum inbound,
});

rt::setters!(InboundOnlySetting {
    0 inbound with_inbound(impl Into<super::InboundOnlySettingInbound>) clear_inbound,
});

rt::open_enum!(InboundOnlySettingInbound {
    Enabled = "Enabled",
    Disabled = "Disabled",
});

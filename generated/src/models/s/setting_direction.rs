// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SettingDirection`.
#[non_exhaustive]
pub struct SettingDirection {
    /// `inbound`.
    pub inbound: Option<super::SettingDirectionInbound>,
    /// `outbound`.
    pub outbound: Option<super::SettingDirectionOutbound>,
    __marks: rt::Marks,
}
/// The values of `inbound` in [`SettingDirection`](super::SettingDirection).
#[derive(Clone)]
#[non_exhaustive]
pub enum SettingDirectionInbound {
    /// `Enabled`
    Enabled,
    /// `Disabled`
    Disabled,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `outbound` in [`SettingDirection`](super::SettingDirection).
#[derive(Clone)]
#[non_exhaustive]
pub enum SettingDirectionOutbound {
    /// `Enabled`
    Enabled,
    /// `Disabled`
    Disabled,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SettingDirection {
    "inbound" Enum inbound,
    "outbound" Enum outbound,
});

rt::setters!(SettingDirection {
    0 inbound with_inbound(impl Into<super::SettingDirectionInbound>) clear_inbound,
    1 outbound with_outbound(impl Into<super::SettingDirectionOutbound>) clear_outbound,
});

rt::open_enum!(SettingDirectionInbound {
    Enabled = "Enabled",
    Disabled = "Disabled",
});

rt::open_enum!(SettingDirectionOutbound {
    Enabled = "Enabled",
    Disabled = "Disabled",
});

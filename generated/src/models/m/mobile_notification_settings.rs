// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MobileNotificationSettings`.
///
/// The service requires `when` in requests.
#[non_exhaustive]
pub struct MobileNotificationSettings {
    /// `when`, required.
    pub when: Option<super::MobileNotificationSettingsWhen>,
    __marks: rt::Marks,
}
/// The values of `when` in [`MobileNotificationSettings`](super::MobileNotificationSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum MobileNotificationSettingsWhen {
    /// `Always`
    Always,
    /// `OnlyWhenInactive`
    OnlyWhenInactive,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(MobileNotificationSettings {
    "when" Enum when,
});

rt::setters!(MobileNotificationSettings {
    0 when with_when(impl Into<super::MobileNotificationSettingsWhen>) clear_when,
});

rt::open_enum!(MobileNotificationSettingsWhen {
    Always = "Always",
    OnlyWhenInactive = "OnlyWhenInactive",
});

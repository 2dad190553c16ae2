// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LauncherButtonSettings`.
#[non_exhaustive]
pub struct LauncherButtonSettings {
    /// `displayType`.
    pub display_type: Option<super::LauncherButtonSettingsDisplayType>,
    /// `icon`.
    pub icon: Option<super::Icon>,
    /// `visibility`.
    pub visibility: Option<super::LauncherButtonSettingsVisibility>,
    __marks: rt::Marks,
}
/// The values of `displayType` in [`LauncherButtonSettings`](super::LauncherButtonSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum LauncherButtonSettingsDisplayType {
    /// `IconAndText`
    IconAndText,
    /// `Icon`
    Icon,
    /// `Text`
    Text,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `visibility` in [`LauncherButtonSettings`](super::LauncherButtonSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum LauncherButtonSettingsVisibility {
    /// `On`
    On,
    /// `Off`
    Off,
    /// `OnDemand`
    OnDemand,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LauncherButtonSettings {
    "displayType" Enum display_type,
    "icon" Any icon,
    "visibility" Enum visibility,
});

rt::setters!(LauncherButtonSettings {
    0 display_type with_display_type(impl Into<super::LauncherButtonSettingsDisplayType>) clear_display_type,
    1 icon with_icon(super::Icon) clear_icon,
    2 visibility with_visibility(impl Into<super::LauncherButtonSettingsVisibility>) clear_visibility,
});

rt::open_enum!(LauncherButtonSettingsDisplayType {
    IconAndText = "IconAndText",
    Icon = "Icon",
    Text = "Text",
});

rt::open_enum!(LauncherButtonSettingsVisibility {
    On = "On",
    Off = "Off",
    OnDemand = "OnDemand",
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WebEventDevice`.
///
/// The service requires `category`, `osFamily`, `osVersion`, `type` in requests.
#[non_exhaustive]
pub struct WebEventDevice {
    /// `category`, required.
    pub category: Option<super::WebEventDeviceCategory>,
    /// `isMobile`.
    pub is_mobile: Option<bool>,
    /// `manufacturer`.
    pub manufacturer: Option<String>,
    /// `osFamily`, required.
    pub os_family: Option<String>,
    /// `osVersion`, required.
    pub os_version: Option<String>,
    /// `screenDensity`.
    pub screen_density: Option<i64>,
    /// `screenHeight`.
    pub screen_height: Option<i64>,
    /// `screenWidth`.
    pub screen_width: Option<i64>,
    /// `type`, required.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}
/// The values of `category` in [`WebEventDevice`](super::WebEventDevice).
#[derive(Clone)]
#[non_exhaustive]
pub enum WebEventDeviceCategory {
    /// `desktop`
    Desktop,
    /// `mobile`
    Mobile,
    /// `tablet`
    Tablet,
    /// `other`
    Other,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WebEventDevice {
    "category" Enum category,
    "isMobile" Bool is_mobile,
    "manufacturer" Str manufacturer,
    "osFamily" Str os_family,
    "osVersion" Str os_version,
    "screenDensity" Int screen_density,
    "screenHeight" Int screen_height,
    "screenWidth" Int screen_width,
    "type" Str r#type,
});

rt::setters!(WebEventDevice {
    0 category with_category(impl Into<super::WebEventDeviceCategory>) clear_category,
    1 is_mobile with_is_mobile(bool) clear_is_mobile,
    2 manufacturer with_manufacturer(impl Into<String>) clear_manufacturer,
    3 os_family with_os_family(impl Into<String>) clear_os_family,
    4 os_version with_os_version(impl Into<String>) clear_os_version,
    5 screen_density with_screen_density(i64) clear_screen_density,
    6 screen_height with_screen_height(i64) clear_screen_height,
    7 screen_width with_screen_width(i64) clear_screen_width,
    8 r#type with_type(impl Into<String>) clear_type,
});

rt::open_enum!(WebEventDeviceCategory {
    Desktop = "desktop",
    Mobile = "mobile",
    Tablet = "tablet",
    Other = "other",
});

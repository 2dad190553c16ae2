// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RequestDevice`.
///
/// The service requires `category`, `osFamily`, `osVersion`, `type` in requests.
#[non_exhaustive]
pub struct RequestDevice {
    /// `category`, required.
    pub category: Option<super::RequestDeviceCategory>,
    /// `fingerprint`.
    pub fingerprint: Option<String>,
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
/// The values of `category` in [`RequestDevice`](super::RequestDevice).
#[derive(Clone)]
#[non_exhaustive]
pub enum RequestDeviceCategory {
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

rt::model!(RequestDevice {
    "category" Enum category,
    "fingerprint" Str fingerprint,
    "isMobile" Bool is_mobile,
    "manufacturer" Str manufacturer,
    "osFamily" Str os_family,
    "osVersion" Str os_version,
    "screenDensity" Int screen_density,
    "screenHeight" Int screen_height,
    "screenWidth" Int screen_width,
    "type" Str r#type,
});

rt::setters!(RequestDevice {
    0 category with_category(impl Into<super::RequestDeviceCategory>) clear_category,
    1 fingerprint with_fingerprint(impl Into<String>) clear_fingerprint,
    2 is_mobile with_is_mobile(bool) clear_is_mobile,
    3 manufacturer with_manufacturer(impl Into<String>) clear_manufacturer,
    4 os_family with_os_family(impl Into<String>) clear_os_family,
    5 os_version with_os_version(impl Into<String>) clear_os_version,
    6 screen_density with_screen_density(i64) clear_screen_density,
    7 screen_height with_screen_height(i64) clear_screen_height,
    8 screen_width with_screen_width(i64) clear_screen_width,
    9 r#type with_type(impl Into<String>) clear_type,
});

rt::open_enum!(RequestDeviceCategory {
    Desktop = "desktop",
    Mobile = "mobile",
    Tablet = "tablet",
    Other = "other",
});

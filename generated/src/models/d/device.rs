// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Device`.
#[non_exhaustive]
pub struct Device {
    /// `category`, required.
    pub category: Option<super::DeviceCategory>,
    /// `fingerprint`.
    pub fingerprint: Option<String>,
    /// `isMobile`, required.
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
/// The values of `category` in [`Device`](super::Device).
#[derive(Clone)]
#[non_exhaustive]
pub enum DeviceCategory {
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

rt::model!(Device {
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

rt::open_enum!(DeviceCategory {
    Desktop = "desktop",
    Mobile = "mobile",
    Tablet = "tablet",
    Other = "other",
});

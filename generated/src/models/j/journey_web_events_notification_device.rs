// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyWebEventsNotificationDevice`.
#[non_exhaustive]
pub struct JourneyWebEventsNotificationDevice {
    /// `category`.
    pub category: Option<super::JourneyWebEventsNotificationDeviceCategory>,
    /// `fingerprint`.
    pub fingerprint: Option<String>,
    /// `isMobile`.
    pub is_mobile: Option<bool>,
    /// `manufacturer`.
    pub manufacturer: Option<String>,
    /// `osFamily`.
    pub os_family: Option<String>,
    /// `osVersion`.
    pub os_version: Option<String>,
    /// `screenDensity`.
    pub screen_density: Option<i64>,
    /// `screenHeight`.
    pub screen_height: Option<i64>,
    /// `screenWidth`.
    pub screen_width: Option<i64>,
    /// `type`.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}
/// The values of `category` in [`JourneyWebEventsNotificationDevice`](super::JourneyWebEventsNotificationDevice).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyWebEventsNotificationDeviceCategory {
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

rt::model!(JourneyWebEventsNotificationDevice {
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

rt::open_enum!(JourneyWebEventsNotificationDeviceCategory {
    Desktop = "desktop",
    Mobile = "mobile",
    Tablet = "tablet",
    Other = "other",
});

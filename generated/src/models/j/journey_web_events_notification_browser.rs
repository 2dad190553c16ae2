// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyWebEventsNotificationBrowser`.
#[non_exhaustive]
pub struct JourneyWebEventsNotificationBrowser {
    /// `family`.
    pub family: Option<String>,
    /// `featuresFlash`.
    pub features_flash: Option<bool>,
    /// `featuresJava`.
    pub features_java: Option<bool>,
    /// `featuresPdf`.
    pub features_pdf: Option<bool>,
    /// `featuresWebrtc`.
    pub features_webrtc: Option<bool>,
    /// `fingerprint`.
    pub fingerprint: Option<String>,
    /// `lang`.
    pub lang: Option<String>,
    /// `version`.
    pub version: Option<String>,
    /// `viewHeight`.
    pub view_height: Option<i64>,
    /// `viewWidth`.
    pub view_width: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(JourneyWebEventsNotificationBrowser {
    "family" Str family,
    "featuresFlash" Bool features_flash,
    "featuresJava" Bool features_java,
    "featuresPdf" Bool features_pdf,
    "featuresWebrtc" Bool features_webrtc,
    "fingerprint" Str fingerprint,
    "lang" Str lang,
    "version" Str version,
    "viewHeight" Int view_height,
    "viewWidth" Int view_width,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Browser`.
#[non_exhaustive]
pub struct Browser {
    /// `family`, required.
    pub family: Option<String>,
    /// `featuresFlash`, required.
    pub features_flash: Option<bool>,
    /// `featuresJava`, required.
    pub features_java: Option<bool>,
    /// `featuresPdf`, required.
    pub features_pdf: Option<bool>,
    /// `featuresWebrtc`, required.
    pub features_webrtc: Option<bool>,
    /// `fingerprint`.
    pub fingerprint: Option<String>,
    /// `isMobile`.
    pub is_mobile: Option<bool>,
    /// `lang`.
    pub lang: Option<String>,
    /// `version`, required.
    pub version: Option<String>,
    /// `viewHeight`.
    pub view_height: Option<i64>,
    /// `viewWidth`.
    pub view_width: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(Browser {
    "family" Str family,
    "featuresFlash" Bool features_flash,
    "featuresJava" Bool features_java,
    "featuresPdf" Bool features_pdf,
    "featuresWebrtc" Bool features_webrtc,
    "fingerprint" Str fingerprint,
    "isMobile" Bool is_mobile,
    "lang" Str lang,
    "version" Str version,
    "viewHeight" Int view_height,
    "viewWidth" Int view_width,
});

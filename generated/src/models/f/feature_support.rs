// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FeatureSupport`.
#[non_exhaustive]
pub struct FeatureSupport {
    /// `details`.
    pub details: Option<String>,
    /// `feature`.
    pub feature: Option<String>,
    /// `supportLevel`.
    pub support_level: Option<super::FeatureSupportSupportLevel>,
    __marks: rt::Marks,
}
/// The values of `supportLevel` in [`FeatureSupport`](super::FeatureSupport).
#[derive(Clone)]
#[non_exhaustive]
pub enum FeatureSupportSupportLevel {
    /// `Supported`
    Supported,
    /// `NotSupported`
    NotSupported,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FeatureSupport {
    "details" Str details,
    "feature" Str feature,
    "supportLevel" Enum support_level,
});

rt::open_enum!(FeatureSupportSupportLevel {
    Supported = "Supported",
    NotSupported = "NotSupported",
});

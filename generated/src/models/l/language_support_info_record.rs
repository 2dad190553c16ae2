// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LanguageSupportInfoRecord`.
#[non_exhaustive]
pub struct LanguageSupportInfoRecord {
    /// `featureSupport`.
    pub feature_support: Option<Vec<super::FeatureSupport>>,
    /// `language`.
    pub language: Option<String>,
    __marks: rt::Marks,
}

rt::model!(LanguageSupportInfoRecord {
    "featureSupport" Any feature_support,
    "language" Str language,
});

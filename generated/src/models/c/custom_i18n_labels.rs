// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CustomI18nLabels`.
#[non_exhaustive]
pub struct CustomI18nLabels {
    /// `language`.
    pub language: Option<String>,
    /// `localizedLabels`.
    pub localized_labels: Option<Vec<super::LocalizedLabels>>,
    __marks: rt::Marks,
}

rt::model!(CustomI18nLabels {
    "language" Str language,
    "localizedLabels" Any localized_labels,
});

rt::setters!(CustomI18nLabels {
    0 language with_language(impl Into<String>) clear_language,
    1 localized_labels with_localized_labels(Vec<super::LocalizedLabels>) clear_localized_labels,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TtsSettings`.
///
/// The service requires `defaultEngine`, `languageOverrides` in requests.
#[non_exhaustive]
pub struct TtsSettings {
    /// `defaultEngine`, required.
    pub default_engine: Option<String>,
    /// `languageOverrides`, required.
    pub language_overrides: Option<Vec<super::LanguageOverride>>,
    __marks: rt::Marks,
}

rt::model!(TtsSettings {
    "defaultEngine" Str default_engine,
    "languageOverrides" Any language_overrides,
});

rt::setters!(TtsSettings {
    0 default_engine with_default_engine(impl Into<String>) clear_default_engine,
    1 language_overrides with_language_overrides(Vec<super::LanguageOverride>) clear_language_overrides,
});

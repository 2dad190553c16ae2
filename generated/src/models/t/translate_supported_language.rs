// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TranslateSupportedLanguage`.
#[non_exhaustive]
pub struct TranslateSupportedLanguage {
    /// `languageCode`, required.
    pub language_code: Option<String>,
    /// `languageName`, required.
    pub language_name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(TranslateSupportedLanguage {
    "languageCode" Str language_code,
    "languageName" Str language_name,
});

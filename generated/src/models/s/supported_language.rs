// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SupportedLanguage`.
#[non_exhaustive]
pub struct SupportedLanguage {
    /// `isDefault`.
    pub is_default: Option<bool>,
    /// `language`.
    pub language: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SupportedLanguage {
    "isDefault" Bool is_default,
    "language" Str language,
});

rt::setters!(SupportedLanguage {
    0 is_default with_is_default(bool) clear_is_default,
    1 language with_language(impl Into<String>) clear_language,
});

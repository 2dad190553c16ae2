// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LanguageOverride`.
///
/// The service requires `engine`, `language`, `voice` in requests.
#[non_exhaustive]
pub struct LanguageOverride {
    /// `engine`, required.
    pub engine: Option<String>,
    /// `language`, required.
    pub language: Option<String>,
    /// `voice`, required.
    pub voice: Option<String>,
    __marks: rt::Marks,
}

rt::model!(LanguageOverride {
    "engine" Str engine,
    "language" Str language,
    "voice" Str voice,
});

rt::setters!(LanguageOverride {
    0 engine with_engine(impl Into<String>) clear_engine,
    1 language with_language(impl Into<String>) clear_language,
    2 voice with_voice(impl Into<String>) clear_voice,
});

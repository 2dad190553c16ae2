// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TranscriptTranslation`.
#[non_exhaustive]
pub struct TranscriptTranslation {
    /// `id`, required.
    pub id: Option<String>,
    /// `phrases`.
    pub phrases: Option<Vec<super::PhraseTranslation>>,
    /// `translateError`.
    pub translate_error: Option<String>,
    __marks: rt::Marks,
}

rt::model!(TranscriptTranslation {
    "id" Str id,
    "phrases" Any phrases,
    "translateError" Str translate_error,
});

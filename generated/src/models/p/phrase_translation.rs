// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PhraseTranslation`.
#[non_exhaustive]
pub struct PhraseTranslation {
    /// `participantPurpose`, required.
    pub participant_purpose: Option<String>,
    /// `startTimeMs`, required.
    pub start_time_ms: Option<i64>,
    /// `translatedText`, required.
    pub translated_text: Option<String>,
    __marks: rt::Marks,
}

rt::model!(PhraseTranslation {
    "participantPurpose" Str participant_purpose,
    "startTimeMs" Int start_time_ms,
    "translatedText" Str translated_text,
});

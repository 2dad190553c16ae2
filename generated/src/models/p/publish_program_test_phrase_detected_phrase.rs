// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PublishProgramTestPhraseDetectedPhrase`.
#[non_exhaustive]
pub struct PublishProgramTestPhraseDetectedPhrase {
    /// `confidence`.
    pub confidence: Option<i64>,
    /// `foundPhrase`.
    pub found_phrase: Option<String>,
    /// `snippet`.
    pub snippet: Option<String>,
    __marks: rt::Marks,
}

rt::model!(PublishProgramTestPhraseDetectedPhrase {
    "confidence" Int confidence,
    "foundPhrase" Str found_phrase,
    "snippet" Str snippet,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ProgramTopicLinksTestPhraseDetectedPhrase`.
#[non_exhaustive]
pub struct ProgramTopicLinksTestPhraseDetectedPhrase {
    /// `confidence`.
    pub confidence: Option<i64>,
    /// `foundPhrase`.
    pub found_phrase: Option<String>,
    /// `snippet`.
    pub snippet: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ProgramTopicLinksTestPhraseDetectedPhrase {
    "confidence" Int confidence,
    "foundPhrase" Str found_phrase,
    "snippet" Str snippet,
});

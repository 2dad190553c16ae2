// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TestTopicPhraseTestPhraseDetectedPhrase`.
#[non_exhaustive]
pub struct TestTopicPhraseTestPhraseDetectedPhrase {
    /// `confidence`.
    pub confidence: Option<i64>,
    /// `foundPhrase`.
    pub found_phrase: Option<String>,
    /// `snippet`.
    pub snippet: Option<String>,
    __marks: rt::Marks,
}

rt::model!(TestTopicPhraseTestPhraseDetectedPhrase {
    "confidence" Int confidence,
    "foundPhrase" Str found_phrase,
    "snippet" Str snippet,
});

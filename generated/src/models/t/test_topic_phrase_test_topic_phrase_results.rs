// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TestTopicPhraseTestTopicPhraseResults`.
#[non_exhaustive]
pub struct TestTopicPhraseTestTopicPhraseResults {
    /// `matchedTranscripts`.
    pub matched_transcripts: Option<
        Vec<super::TestTopicPhraseTestPhraseMatchedTranscript>,
    >,
    /// `matchedTranscriptsCount`.
    pub matched_transcripts_count: Option<i64>,
    /// `processedTranscriptsCount`.
    pub processed_transcripts_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(TestTopicPhraseTestTopicPhraseResults {
    "matchedTranscripts" Any matched_transcripts,
    "matchedTranscriptsCount" Int matched_transcripts_count,
    "processedTranscriptsCount" Int processed_transcripts_count,
});

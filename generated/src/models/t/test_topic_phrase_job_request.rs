// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TestTopicPhraseJobRequest`.
///
/// The service requires `topic` in requests.
#[non_exhaustive]
pub struct TestTopicPhraseJobRequest {
    /// `topic`, required.
    pub topic: Option<super::TestTopicPhraseTopic>,
    /// `transcriptsFilters`.
    pub transcripts_filters: Option<super::TranscriptsFilters>,
    __marks: rt::Marks,
}

rt::model!(TestTopicPhraseJobRequest {
    "topic" Any topic,
    "transcriptsFilters" Any transcripts_filters,
});

rt::setters!(TestTopicPhraseJobRequest {
    0 topic with_topic(super::TestTopicPhraseTopic) clear_topic,
    1 transcripts_filters with_transcripts_filters(super::TranscriptsFilters) clear_transcripts_filters,
});

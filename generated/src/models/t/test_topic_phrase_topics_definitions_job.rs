// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TestTopicPhraseTopicsDefinitionsJob`.
#[non_exhaustive]
pub struct TestTopicPhraseTopicsDefinitionsJob {
    /// `genAIPhrasesResults`.
    pub gen_ai_phrases_results: Option<Vec<String>>,
    /// `id`.
    pub id: Option<String>,
    /// `state`.
    pub state: Option<super::TestTopicPhraseTopicsDefinitionsJobState>,
    /// `testTopicPhraseResults`.
    pub test_topic_phrase_results: Option<
        Vec<super::TestTopicPhraseTestTopicPhraseResults>,
    >,
    __marks: rt::Marks,
}
/// The values of `state` in [`TestTopicPhraseTopicsDefinitionsJob`](super::TestTopicPhraseTopicsDefinitionsJob).
#[derive(Clone)]
#[non_exhaustive]
pub enum TestTopicPhraseTopicsDefinitionsJobState {
    /// `Completed`
    Completed,
    /// `Running`
    Running,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TestTopicPhraseTopicsDefinitionsJob {
    "genAIPhrasesResults" Texts gen_ai_phrases_results,
    "id" Str id,
    "state" Enum state,
    "testTopicPhraseResults" Any test_topic_phrase_results,
});

rt::open_enum!(TestTopicPhraseTopicsDefinitionsJobState {
    Completed = "Completed",
    Running = "Running",
    Failed = "Failed",
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PublishProgramTopicsDefinitionsJob`.
#[non_exhaustive]
pub struct PublishProgramTopicsDefinitionsJob {
    /// `genAIPhrasesResults`.
    pub gen_ai_phrases_results: Option<Vec<String>>,
    /// `id`.
    pub id: Option<String>,
    /// `state`.
    pub state: Option<super::PublishProgramTopicsDefinitionsJobState>,
    /// `testTopicPhraseResults`.
    pub test_topic_phrase_results: Option<
        Vec<super::PublishProgramTestTopicPhraseResults>,
    >,
    __marks: rt::Marks,
}
/// The values of `state` in [`PublishProgramTopicsDefinitionsJob`](super::PublishProgramTopicsDefinitionsJob).
#[derive(Clone)]
#[non_exhaustive]
pub enum PublishProgramTopicsDefinitionsJobState {
    /// `Completed`
    Completed,
    /// `Running`
    Running,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(PublishProgramTopicsDefinitionsJob {
    "genAIPhrasesResults" Texts gen_ai_phrases_results,
    "id" Str id,
    "state" Enum state,
    "testTopicPhraseResults" Any test_topic_phrase_results,
});

rt::open_enum!(PublishProgramTopicsDefinitionsJobState {
    Completed = "Completed",
    Running = "Running",
    Failed = "Failed",
});

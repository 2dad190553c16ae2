// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GenAiPhrasesTopicsDefinitionsJob`.
#[non_exhaustive]
pub struct GenAiPhrasesTopicsDefinitionsJob {
    /// `genAIPhrasesResults`.
    pub gen_ai_phrases_results: Option<Vec<String>>,
    /// `id`.
    pub id: Option<String>,
    /// `state`.
    pub state: Option<super::GenAiPhrasesTopicsDefinitionsJobState>,
    /// `testTopicPhraseResults`.
    pub test_topic_phrase_results: Option<
        Vec<super::GenAiPhrasesTestTopicPhraseResults>,
    >,
    __marks: rt::Marks,
}
/// The values of `state` in [`GenAiPhrasesTopicsDefinitionsJob`](super::GenAiPhrasesTopicsDefinitionsJob).
#[derive(Clone)]
#[non_exhaustive]
pub enum GenAiPhrasesTopicsDefinitionsJobState {
    /// `Completed`
    Completed,
    /// `Running`
    Running,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(GenAiPhrasesTopicsDefinitionsJob {
    "genAIPhrasesResults" Texts gen_ai_phrases_results,
    "id" Str id,
    "state" Enum state,
    "testTopicPhraseResults" Any test_topic_phrase_results,
});

rt::open_enum!(GenAiPhrasesTopicsDefinitionsJobState {
    Completed = "Completed",
    Running = "Running",
    Failed = "Failed",
});

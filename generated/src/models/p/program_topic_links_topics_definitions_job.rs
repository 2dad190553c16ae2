// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ProgramTopicLinksTopicsDefinitionsJob`.
#[non_exhaustive]
pub struct ProgramTopicLinksTopicsDefinitionsJob {
    /// `genAIPhrasesResults`.
    pub gen_ai_phrases_results: Option<Vec<String>>,
    /// `id`.
    pub id: Option<String>,
    /// `state`.
    pub state: Option<super::ProgramTopicLinksTopicsDefinitionsJobState>,
    /// `testTopicPhraseResults`.
    pub test_topic_phrase_results: Option<
        Vec<super::ProgramTopicLinksTestTopicPhraseResults>,
    >,
    __marks: rt::Marks,
}
/// The values of `state` in [`ProgramTopicLinksTopicsDefinitionsJob`](super::ProgramTopicLinksTopicsDefinitionsJob).
#[derive(Clone)]
#[non_exhaustive]
pub enum ProgramTopicLinksTopicsDefinitionsJobState {
    /// `Completed`
    Completed,
    /// `Running`
    Running,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ProgramTopicLinksTopicsDefinitionsJob {
    "genAIPhrasesResults" Texts gen_ai_phrases_results,
    "id" Str id,
    "state" Enum state,
    "testTopicPhraseResults" Any test_topic_phrase_results,
});

rt::open_enum!(ProgramTopicLinksTopicsDefinitionsJobState {
    Completed = "Completed",
    Running = "Running",
    Failed = "Failed",
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateGeneralProgramTopicsDefinitionsJob`.
#[non_exhaustive]
pub struct CreateGeneralProgramTopicsDefinitionsJob {
    /// `genAIPhrasesResults`.
    pub gen_ai_phrases_results: Option<Vec<String>>,
    /// `id`.
    pub id: Option<String>,
    /// `state`.
    pub state: Option<super::CreateGeneralProgramTopicsDefinitionsJobState>,
    /// `testTopicPhraseResults`.
    pub test_topic_phrase_results: Option<
        Vec<super::CreateGeneralProgramTestTopicPhraseResults>,
    >,
    __marks: rt::Marks,
}
/// The values of `state` in [`CreateGeneralProgramTopicsDefinitionsJob`](super::CreateGeneralProgramTopicsDefinitionsJob).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateGeneralProgramTopicsDefinitionsJobState {
    /// `Completed`
    Completed,
    /// `Running`
    Running,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CreateGeneralProgramTopicsDefinitionsJob {
    "genAIPhrasesResults" Texts gen_ai_phrases_results,
    "id" Str id,
    "state" Enum state,
    "testTopicPhraseResults" Any test_topic_phrase_results,
});

rt::open_enum!(CreateGeneralProgramTopicsDefinitionsJobState {
    Completed = "Completed",
    Running = "Running",
    Failed = "Failed",
});

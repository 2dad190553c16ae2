// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GenAIPhrasesJob`.
#[non_exhaustive]
pub struct GenAIPhrasesJob {
    /// `aiGeneratedPhrases`.
    pub ai_generated_phrases: Option<Vec<String>>,
    /// `createdBy`.
    pub created_by: Option<super::AddressableEntityRef>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::GenAIPhrasesJobState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`GenAIPhrasesJob`](super::GenAIPhrasesJob).
#[derive(Clone)]
#[non_exhaustive]
pub enum GenAIPhrasesJobState {
    /// `Running`
    Running,
    /// `Completed`
    Completed,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(GenAIPhrasesJob {
    "aiGeneratedPhrases" Texts ai_generated_phrases,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "selfUri" Str self_uri,
    "state" Enum state,
});

rt::open_enum!(GenAIPhrasesJobState {
    Running = "Running",
    Completed = "Completed",
    Failed = "Failed",
});

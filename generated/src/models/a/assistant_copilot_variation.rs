// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AssistantCopilotVariation`.
///
/// The service requires `copilot`, `name`, `transcriptionConfig` in requests.
#[non_exhaustive]
pub struct AssistantCopilotVariation {
    /// `copilot`, required.
    pub copilot: Option<super::Copilot>,
    /// `createdBy`.
    pub created_by: Option<super::UserReference>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `googleDialogflowConfig`.
    pub google_dialogflow_config: Option<super::GoogleDialogflowConfig>,
    /// `id`.
    pub id: Option<String>,
    /// `knowledgeSuggestionConfig`.
    pub knowledge_suggestion_config: Option<super::KnowledgeSuggestionConfig>,
    /// `modifiedBy`.
    pub modified_by: Option<super::UserReference>,
    /// `name`, required.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::AssistantCopilotVariationState>,
    /// `transcriptionConfig`, required.
    pub transcription_config: Option<super::TranscriptionConfig>,
    /// `variationParent`.
    pub variation_parent: Option<super::AddressableEntityRef>,
    __marks: rt::Marks,
}
/// The values of `state` in [`AssistantCopilotVariation`](super::AssistantCopilotVariation).
#[derive(Clone)]
#[non_exhaustive]
pub enum AssistantCopilotVariationState {
    /// `Active`
    Active,
    /// `Inactive`
    Inactive,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AssistantCopilotVariation {
    "copilot" Any copilot,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "googleDialogflowConfig" Any google_dialogflow_config,
    "id" Str id,
    "knowledgeSuggestionConfig" Any knowledge_suggestion_config,
    "modifiedBy" Any modified_by,
    "name" Str name,
    "selfUri" Str self_uri,
    "state" Enum state,
    "transcriptionConfig" Any transcription_config,
    "variationParent" Any variation_parent,
});

rt::setters!(AssistantCopilotVariation {
    0 copilot with_copilot(super::Copilot) clear_copilot,
    1 created_by with_created_by(super::UserReference) clear_created_by,
    2 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    3 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    4 google_dialogflow_config with_google_dialogflow_config(super::GoogleDialogflowConfig) clear_google_dialogflow_config,
    5 id with_id(impl Into<String>) clear_id,
    6 knowledge_suggestion_config with_knowledge_suggestion_config(super::KnowledgeSuggestionConfig) clear_knowledge_suggestion_config,
    7 modified_by with_modified_by(super::UserReference) clear_modified_by,
    8 name with_name(impl Into<String>) clear_name,
    9 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    10 state with_state(impl Into<super::AssistantCopilotVariationState>) clear_state,
    11 transcription_config with_transcription_config(super::TranscriptionConfig) clear_transcription_config,
    12 variation_parent with_variation_parent(super::AddressableEntityRef) clear_variation_parent,
});

rt::open_enum!(AssistantCopilotVariationState {
    Active = "Active",
    Inactive = "Inactive",
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GuideSessionTurnRequest`.
///
/// The service requires `inputEvent`, `languageCode`, `version` in requests.
#[non_exhaustive]
pub struct GuideSessionTurnRequest {
    /// `context`.
    pub context: Option<super::GuideSessionTurnRequestContext>,
    /// `inputEvent`, required.
    pub input_event: Option<super::GuideSessionInputEvent>,
    /// `inputVariables`.
    pub input_variables: Option<Vec<super::GuideSessionVariable>>,
    /// `knowledgeSettings`.
    pub knowledge_settings: Option<super::KnowledgeSettings>,
    /// `languageCode`, required.
    pub language_code: Option<String>,
    /// `version`, required.
    pub version: Option<String>,
    __marks: rt::Marks,
}

rt::model!(GuideSessionTurnRequest {
    "context" Any context,
    "inputEvent" Any input_event,
    "inputVariables" Any input_variables,
    "knowledgeSettings" Any knowledge_settings,
    "languageCode" Str language_code,
    "version" Str version,
});

rt::setters!(GuideSessionTurnRequest {
    0 context with_context(super::GuideSessionTurnRequestContext) clear_context,
    1 input_event with_input_event(super::GuideSessionInputEvent) clear_input_event,
    2 input_variables with_input_variables(Vec<super::GuideSessionVariable>) clear_input_variables,
    3 knowledge_settings with_knowledge_settings(super::KnowledgeSettings) clear_knowledge_settings,
    4 language_code with_language_code(impl Into<String>) clear_language_code,
    5 version with_version(impl Into<String>) clear_version,
});

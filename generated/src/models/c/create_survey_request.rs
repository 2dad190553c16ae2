// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateSurveyRequest`.
///
/// The service requires `conversationId`, `surveyFormContextId` in requests.
#[non_exhaustive]
pub struct CreateSurveyRequest {
    /// `agentId`.
    pub agent_id: Option<String>,
    /// `conversationId`, required.
    pub conversation_id: Option<String>,
    /// `queueId`.
    pub queue_id: Option<String>,
    /// `surveyFormContextId`, required.
    pub survey_form_context_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CreateSurveyRequest {
    "agentId" Str agent_id,
    "conversationId" Str conversation_id,
    "queueId" Str queue_id,
    "surveyFormContextId" Str survey_form_context_id,
});

rt::setters!(CreateSurveyRequest {
    0 agent_id with_agent_id(impl Into<String>) clear_agent_id,
    1 conversation_id with_conversation_id(impl Into<String>) clear_conversation_id,
    2 queue_id with_queue_id(impl Into<String>) clear_queue_id,
    3 survey_form_context_id with_survey_form_context_id(impl Into<String>) clear_survey_form_context_id,
});

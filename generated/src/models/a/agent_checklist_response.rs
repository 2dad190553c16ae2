// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentChecklistResponse`.
#[non_exhaustive]
pub struct AgentChecklistResponse {
    /// `activationTriggers`.
    pub activation_triggers: Option<Vec<super::ActivationTrigger>>,
    /// `agentId`.
    pub agent_id: Option<String>,
    /// `assistantId`.
    pub assistant_id: Option<String>,
    /// `checklistItems`, required.
    pub checklist_items: Option<Vec<super::ChecklistItem>>,
    /// `direction`.
    pub direction: Option<super::AgentChecklistResponseDirection>,
    /// `errorCode`.
    pub error_code: Option<String>,
    /// `errorMessage`.
    pub error_message: Option<String>,
    /// `evaluationFinalizedDate`.
    pub evaluation_finalized_date: Option<rt::DateTime>,
    /// `evaluationFinalizedWithAcwDate`.
    pub evaluation_finalized_with_acw_date: Option<rt::DateTime>,
    /// `evaluationLastModifiedDate`.
    pub evaluation_last_modified_date: Option<rt::DateTime>,
    /// `evaluationStartDate`.
    pub evaluation_start_date: Option<rt::DateTime>,
    /// `exitReason`.
    pub exit_reason: Option<String>,
    /// `id`, required.
    pub id: Option<String>,
    /// `language`, required.
    pub language: Option<String>,
    /// `mediaType`.
    pub media_type: Option<super::AgentChecklistResponseMediaType>,
    /// `name`, required.
    pub name: Option<String>,
    /// `participantId`.
    pub participant_id: Option<String>,
    /// `preview`.
    pub preview: Option<bool>,
    /// `queueId`.
    pub queue_id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`, required.
    pub status: Option<super::AgentChecklistResponseStatus>,
    /// `success`.
    pub success: Option<bool>,
    __marks: rt::Marks,
}
/// The values of `direction` in [`AgentChecklistResponse`](super::AgentChecklistResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentChecklistResponseDirection {
    /// `Inbound`
    Inbound,
    /// `Outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `mediaType` in [`AgentChecklistResponse`](super::AgentChecklistResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentChecklistResponseMediaType {
    /// `Voice`
    Voice,
    /// `Message`
    Message,
    /// `Email`
    Email,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`AgentChecklistResponse`](super::AgentChecklistResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentChecklistResponseStatus {
    /// `EvaluationStarted`
    EvaluationStarted,
    /// `EvaluationInProgress`
    EvaluationInProgress,
    /// `EvaluationFinalized`
    EvaluationFinalized,
    /// `EvaluationFinalizedWithAcw`
    EvaluationFinalizedWithAcw,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgentChecklistResponse {
    "activationTriggers" Any activation_triggers,
    "agentId" Str agent_id,
    "assistantId" Str assistant_id,
    "checklistItems" Any checklist_items,
    "direction" Enum direction,
    "errorCode" Str error_code,
    "errorMessage" Str error_message,
    "evaluationFinalizedDate" DateTime evaluation_finalized_date,
    "evaluationFinalizedWithAcwDate" DateTime evaluation_finalized_with_acw_date,
    "evaluationLastModifiedDate" DateTime evaluation_last_modified_date,
    "evaluationStartDate" DateTime evaluation_start_date,
    "exitReason" Str exit_reason,
    "id" Str id,
    "language" Str language,
    "mediaType" Enum media_type,
    "name" Str name,
    "participantId" Str participant_id,
    "preview" Bool preview,
    "queueId" Str queue_id,
    "selfUri" Str self_uri,
    "status" Enum status,
    "success" Bool success,
});

rt::open_enum!(AgentChecklistResponseDirection {
    Inbound = "Inbound",
    Outbound = "Outbound",
});

rt::open_enum!(AgentChecklistResponseMediaType {
    Voice = "Voice",
    Message = "Message",
    Email = "Email",
});

rt::open_enum!(AgentChecklistResponseStatus {
    EvaluationStarted = "EvaluationStarted",
    EvaluationInProgress = "EvaluationInProgress",
    EvaluationFinalized = "EvaluationFinalized",
    EvaluationFinalizedWithAcw = "EvaluationFinalizedWithAcw",
});

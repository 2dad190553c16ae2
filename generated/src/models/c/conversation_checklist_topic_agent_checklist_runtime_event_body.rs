// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationChecklistTopicAgentChecklistRuntimeEventBody`.
#[non_exhaustive]
pub struct ConversationChecklistTopicAgentChecklistRuntimeEventBody {
    /// `activationTriggers`.
    pub activation_triggers: Option<
        Vec<super::ConversationChecklistTopicAgentChecklistActivationTrigger>,
    >,
    /// `agentChecklistId`.
    pub agent_checklist_id: Option<String>,
    /// `agentChecklistItems`.
    pub agent_checklist_items: Option<
        Vec<super::ConversationChecklistTopicAgentChecklistItemState>,
    >,
    /// `agentId`.
    pub agent_id: Option<String>,
    /// `assistantId`.
    pub assistant_id: Option<String>,
    /// `communicationId`.
    pub communication_id: Option<String>,
    /// `conversationContext`.
    pub conversation_context: Option<
        Vec<super::ConversationChecklistTopicConversationContextTurnInfo>,
    >,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `direction`.
    pub direction: Option<
        super::ConversationChecklistTopicAgentChecklistRuntimeEventBodyDirection,
    >,
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
    /// `language`.
    pub language: Option<String>,
    /// `mediaType`.
    pub media_type: Option<
        super::ConversationChecklistTopicAgentChecklistRuntimeEventBodyMediaType,
    >,
    /// `name`.
    pub name: Option<String>,
    /// `participantId`.
    pub participant_id: Option<String>,
    /// `queueId`.
    pub queue_id: Option<String>,
    /// `status`.
    pub status: Option<
        super::ConversationChecklistTopicAgentChecklistRuntimeEventBodyStatus,
    >,
    __marks: rt::Marks,
}
/// The values of `direction` in [`ConversationChecklistTopicAgentChecklistRuntimeEventBody`](super::ConversationChecklistTopicAgentChecklistRuntimeEventBody).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationChecklistTopicAgentChecklistRuntimeEventBodyDirection {
    /// `Unknown`
    Unknown,
    /// `Inbound`
    Inbound,
    /// `Outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `mediaType` in [`ConversationChecklistTopicAgentChecklistRuntimeEventBody`](super::ConversationChecklistTopicAgentChecklistRuntimeEventBody).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationChecklistTopicAgentChecklistRuntimeEventBodyMediaType {
    /// `Unknown`
    Unknown,
    /// `Voice`
    Voice,
    /// `Message`
    Message,
    /// `Email`
    Email,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`ConversationChecklistTopicAgentChecklistRuntimeEventBody`](super::ConversationChecklistTopicAgentChecklistRuntimeEventBody).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationChecklistTopicAgentChecklistRuntimeEventBodyStatus {
    /// `Unknown`
    Unknown,
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

rt::model!(ConversationChecklistTopicAgentChecklistRuntimeEventBody {
    "activationTriggers" Any activation_triggers,
    "agentChecklistId" Str agent_checklist_id,
    "agentChecklistItems" Any agent_checklist_items,
    "agentId" Str agent_id,
    "assistantId" Str assistant_id,
    "communicationId" Str communication_id,
    "conversationContext" Any conversation_context,
    "conversationId" Str conversation_id,
    "direction" Enum direction,
    "evaluationFinalizedDate" DateTime evaluation_finalized_date,
    "evaluationFinalizedWithAcwDate" DateTime evaluation_finalized_with_acw_date,
    "evaluationLastModifiedDate" DateTime evaluation_last_modified_date,
    "evaluationStartDate" DateTime evaluation_start_date,
    "exitReason" Str exit_reason,
    "language" Str language,
    "mediaType" Enum media_type,
    "name" Str name,
    "participantId" Str participant_id,
    "queueId" Str queue_id,
    "status" Enum status,
});

rt::open_enum!(ConversationChecklistTopicAgentChecklistRuntimeEventBodyDirection {
    Unknown = "Unknown",
    Inbound = "Inbound",
    Outbound = "Outbound",
});

rt::open_enum!(ConversationChecklistTopicAgentChecklistRuntimeEventBodyMediaType {
    Unknown = "Unknown",
    Voice = "Voice",
    Message = "Message",
    Email = "Email",
});

rt::open_enum!(ConversationChecklistTopicAgentChecklistRuntimeEventBodyStatus {
    Unknown = "Unknown",
    EvaluationStarted = "EvaluationStarted",
    EvaluationInProgress = "EvaluationInProgress",
    EvaluationFinalized = "EvaluationFinalized",
    EvaluationFinalizedWithAcw = "EvaluationFinalizedWithAcw",
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ChecklistActivationPayload`.
///
/// The service requires `activationTriggerType`, `language` in requests.
#[non_exhaustive]
pub struct ChecklistActivationPayload {
    /// `activationTriggerType`, required.
    pub activation_trigger_type: Option<
        super::ChecklistActivationPayloadActivationTriggerType,
    >,
    /// `agentId`.
    pub agent_id: Option<String>,
    /// `assistantId`.
    pub assistant_id: Option<String>,
    /// `direction`.
    pub direction: Option<super::ChecklistActivationPayloadDirection>,
    /// `intentId`.
    pub intent_id: Option<String>,
    /// `intentName`.
    pub intent_name: Option<String>,
    /// `language`, required.
    pub language: Option<String>,
    /// `mediaType`.
    pub media_type: Option<super::ChecklistActivationPayloadMediaType>,
    /// `participantId`.
    pub participant_id: Option<String>,
    /// `preview`.
    pub preview: Option<bool>,
    /// `queueId`.
    pub queue_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `activationTriggerType` in [`ChecklistActivationPayload`](super::ChecklistActivationPayload).
#[derive(Clone)]
#[non_exhaustive]
pub enum ChecklistActivationPayloadActivationTriggerType {
    /// `Intent`
    Intent,
    /// `ConversationStart`
    ConversationStart,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `direction` in [`ChecklistActivationPayload`](super::ChecklistActivationPayload).
#[derive(Clone)]
#[non_exhaustive]
pub enum ChecklistActivationPayloadDirection {
    /// `Inbound`
    Inbound,
    /// `Outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `mediaType` in [`ChecklistActivationPayload`](super::ChecklistActivationPayload).
#[derive(Clone)]
#[non_exhaustive]
pub enum ChecklistActivationPayloadMediaType {
    /// `Voice`
    Voice,
    /// `Message`
    Message,
    /// `Email`
    Email,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ChecklistActivationPayload {
    "activationTriggerType" Enum activation_trigger_type,
    "agentId" Str agent_id,
    "assistantId" Str assistant_id,
    "direction" Enum direction,
    "intentId" Str intent_id,
    "intentName" Str intent_name,
    "language" Str language,
    "mediaType" Enum media_type,
    "participantId" Str participant_id,
    "preview" Bool preview,
    "queueId" Str queue_id,
});

rt::setters!(ChecklistActivationPayload {
    0 activation_trigger_type with_activation_trigger_type(impl Into<super::ChecklistActivationPayloadActivationTriggerType>) clear_activation_trigger_type,
    1 agent_id with_agent_id(impl Into<String>) clear_agent_id,
    2 assistant_id with_assistant_id(impl Into<String>) clear_assistant_id,
    3 direction with_direction(impl Into<super::ChecklistActivationPayloadDirection>) clear_direction,
    4 intent_id with_intent_id(impl Into<String>) clear_intent_id,
    5 intent_name with_intent_name(impl Into<String>) clear_intent_name,
    6 language with_language(impl Into<String>) clear_language,
    7 media_type with_media_type(impl Into<super::ChecklistActivationPayloadMediaType>) clear_media_type,
    8 participant_id with_participant_id(impl Into<String>) clear_participant_id,
    9 preview with_preview(bool) clear_preview,
    10 queue_id with_queue_id(impl Into<String>) clear_queue_id,
});

rt::open_enum!(ChecklistActivationPayloadActivationTriggerType {
    Intent = "Intent",
    ConversationStart = "ConversationStart",
});

rt::open_enum!(ChecklistActivationPayloadDirection {
    Inbound = "Inbound",
    Outbound = "Outbound",
});

rt::open_enum!(ChecklistActivationPayloadMediaType {
    Voice = "Voice",
    Message = "Message",
    Email = "Email",
});

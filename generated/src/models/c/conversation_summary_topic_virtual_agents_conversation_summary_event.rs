// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationSummaryTopicVirtualAgentsConversationSummaryEvent`.
#[non_exhaustive]
pub struct ConversationSummaryTopicVirtualAgentsConversationSummaryEvent {
    /// `communicationIds`.
    pub communication_ids: Option<Vec<String>>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `createdDate`.
    pub created_date: Option<rt::DateTime>,
    /// `durationMs`.
    pub duration_ms: Option<i64>,
    /// `errorType`.
    pub error_type: Option<
        super::ConversationSummaryTopicVirtualAgentsConversationSummaryEventErrorType,
    >,
    /// `extractedEntities`.
    pub extracted_entities: Option<
        Vec<super::ConversationSummaryTopicVirtualAgentsSummaryExtractedCustomEntity>,
    >,
    /// `followupActions`.
    pub followup_actions: Option<
        Vec<super::ConversationSummaryTopicVirtualAgentsConversationFollowupAction>,
    >,
    /// `headline`.
    pub headline: Option<
        super::ConversationSummaryTopicVirtualAgentsConversationHeadline,
    >,
    /// `labels`.
    pub labels: Option<
        Vec<super::ConversationSummaryTopicVirtualAgentsConversationSummaryLabel>,
    >,
    /// `language`.
    pub language: Option<String>,
    /// `lastEditedBy`.
    pub last_edited_by: Option<
        super::ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant,
    >,
    /// `latestCommunicationId`.
    pub latest_communication_id: Option<String>,
    /// `mediaType`.
    pub media_type: Option<
        super::ConversationSummaryTopicVirtualAgentsConversationSummaryEventMediaType,
    >,
    /// `messageType`.
    pub message_type: Option<
        super::ConversationSummaryTopicVirtualAgentsConversationSummaryEventMessageType,
    >,
    /// `participants`.
    pub participants: Option<
        Vec<super::ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant>,
    >,
    /// `queueId`.
    pub queue_id: Option<String>,
    /// `reason`.
    pub reason: Option<super::ConversationSummaryTopicVirtualAgentsConversationReason>,
    /// `resolution`.
    pub resolution: Option<
        super::ConversationSummaryTopicVirtualAgentsConversationResolution,
    >,
    /// `summary`.
    pub summary: Option<super::ConversationSummaryTopicVirtualAgentsConversationSummary>,
    /// `summaryId`.
    pub summary_id: Option<String>,
    /// `summarySourceType`.
    pub summary_source_type: Option<
        super::ConversationSummaryTopicVirtualAgentsConversationSummaryEventSummarySourceType,
    >,
    /// `triggerSource`.
    pub trigger_source: Option<
        super::ConversationSummaryTopicVirtualAgentsTriggerSource,
    >,
    /// `triggerType`.
    pub trigger_type: Option<
        super::ConversationSummaryTopicVirtualAgentsConversationSummaryEventTriggerType,
    >,
    /// `wrapUpCodes`.
    pub wrap_up_codes: Option<
        Vec<super::ConversationSummaryTopicVirtualAgentsConversationWrapUpCode>,
    >,
    __marks: rt::Marks,
}
/// The values of `errorType` in [`ConversationSummaryTopicVirtualAgentsConversationSummaryEvent`](super::ConversationSummaryTopicVirtualAgentsConversationSummaryEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationSummaryTopicVirtualAgentsConversationSummaryEventErrorType {
    /// `UNKNOWN`
    Unknown,
    /// `CONVERSATION_TOO_LONG`
    ConversationTooLong,
    /// `CONVERSATION_TOO_SHORT`
    ConversationTooShort,
    /// `RATE_LIMITED`
    RateLimited,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `mediaType` in [`ConversationSummaryTopicVirtualAgentsConversationSummaryEvent`](super::ConversationSummaryTopicVirtualAgentsConversationSummaryEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationSummaryTopicVirtualAgentsConversationSummaryEventMediaType {
    /// `UNKNOWN`
    Unknown,
    /// `MESSAGE`
    Message,
    /// `CALL`
    Call,
    /// `EMAIL`
    Email,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `messageType` in [`ConversationSummaryTopicVirtualAgentsConversationSummaryEvent`](super::ConversationSummaryTopicVirtualAgentsConversationSummaryEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationSummaryTopicVirtualAgentsConversationSummaryEventMessageType {
    /// `UNKNOWN`
    Unknown,
    /// `SMS`
    Sms,
    /// `TWITTER`
    Twitter,
    /// `FACEBOOK`
    Facebook,
    /// `INSTAGRAM`
    Instagram,
    /// `LINE`
    Line,
    /// `WHATSAPP`
    Whatsapp,
    /// `WEBMESSAGING`
    Webmessaging,
    /// `OPEN`
    Open,
    /// `APPLE`
    Apple,
    /// `LINKEDIN`
    Linkedin,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `summarySourceType` in [`ConversationSummaryTopicVirtualAgentsConversationSummaryEvent`](super::ConversationSummaryTopicVirtualAgentsConversationSummaryEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationSummaryTopicVirtualAgentsConversationSummaryEventSummarySourceType {
    /// `UNKNOWN`
    Unknown,
    /// `GENESYS_NATIVE_SERVICE`
    GenesysNativeService,
    /// `EXTERNAL_SERVICE`
    ExternalService,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `triggerType` in [`ConversationSummaryTopicVirtualAgentsConversationSummaryEvent`](super::ConversationSummaryTopicVirtualAgentsConversationSummaryEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationSummaryTopicVirtualAgentsConversationSummaryEventTriggerType {
    /// `UNKNOWN`
    Unknown,
    /// `ON_DEMAND`
    OnDemand,
    /// `AFTER_DISCONNECT`
    AfterDisconnect,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationSummaryTopicVirtualAgentsConversationSummaryEvent {
    "communicationIds" Texts communication_ids,
    "conversationId" Str conversation_id,
    "createdDate" DateTime created_date,
    "durationMs" Int duration_ms,
    "errorType" Enum error_type,
    "extractedEntities" Any extracted_entities,
    "followupActions" Any followup_actions,
    "headline" Any headline,
    "labels" Any labels,
    "language" Str language,
    "lastEditedBy" Any last_edited_by,
    "latestCommunicationId" Str latest_communication_id,
    "mediaType" Enum media_type,
    "messageType" Enum message_type,
    "participants" Any participants,
    "queueId" Str queue_id,
    "reason" Any reason,
    "resolution" Any resolution,
    "summary" Any summary,
    "summaryId" Str summary_id,
    "summarySourceType" Enum summary_source_type,
    "triggerSource" Any trigger_source,
    "triggerType" Enum trigger_type,
    "wrapUpCodes" Any wrap_up_codes,
});

rt::open_enum!(ConversationSummaryTopicVirtualAgentsConversationSummaryEventErrorType {
    Unknown = "UNKNOWN",
    ConversationTooLong = "CONVERSATION_TOO_LONG",
    ConversationTooShort = "CONVERSATION_TOO_SHORT",
    RateLimited = "RATE_LIMITED",
});

rt::open_enum!(ConversationSummaryTopicVirtualAgentsConversationSummaryEventMediaType {
    Unknown = "UNKNOWN",
    Message = "MESSAGE",
    Call = "CALL",
    Email = "EMAIL",
});

rt::open_enum!(ConversationSummaryTopicVirtualAgentsConversationSummaryEventMessageType {
    Unknown = "UNKNOWN",
    Sms = "SMS",
    Twitter = "TWITTER",
    Facebook = "FACEBOOK",
    Instagram = "INSTAGRAM",
    Line = "LINE",
    Whatsapp = "WHATSAPP",
    Webmessaging = "WEBMESSAGING",
    Open = "OPEN",
    Apple = "APPLE",
    Linkedin = "LINKEDIN",
});

rt::open_enum!(ConversationSummaryTopicVirtualAgentsConversationSummaryEventSummarySourceType {
    Unknown = "UNKNOWN",
    GenesysNativeService = "GENESYS_NATIVE_SERVICE",
    ExternalService = "EXTERNAL_SERVICE",
});

rt::open_enum!(ConversationSummaryTopicVirtualAgentsConversationSummaryEventTriggerType {
    Unknown = "UNKNOWN",
    OnDemand = "ON_DEMAND",
    AfterDisconnect = "AFTER_DISCONNECT",
});

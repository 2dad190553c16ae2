// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AcdEndDetailEventTopicAcdEndEvent`.
#[non_exhaustive]
pub struct AcdEndDetailEventTopicAcdEndEvent {
    /// `acdOutcome`.
    pub acd_outcome: Option<super::AcdEndDetailEventTopicAcdEndEventAcdOutcome>,
    /// `addressFrom`.
    pub address_from: Option<String>,
    /// `addressTo`.
    pub address_to: Option<String>,
    /// `ani`.
    pub ani: Option<String>,
    /// `answeredUserId`.
    pub answered_user_id: Option<String>,
    /// `callbackNumbers`.
    pub callback_numbers: Option<Vec<String>>,
    /// `callbackScheduledTime`.
    pub callback_scheduled_time: Option<i64>,
    /// `callbackUserName`.
    pub callback_user_name: Option<String>,
    /// `connectedDurationMs`.
    pub connected_duration_ms: Option<i64>,
    /// `conversationExternalContactIds`.
    pub conversation_external_contact_ids: Option<Vec<String>>,
    /// `conversationExternalOrganizationIds`.
    pub conversation_external_organization_ids: Option<Vec<String>>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `direction`.
    pub direction: Option<super::AcdEndDetailEventTopicAcdEndEventDirection>,
    /// `disconnectType`.
    pub disconnect_type: Option<super::AcdEndDetailEventTopicAcdEndEventDisconnectType>,
    /// `divisionId`.
    pub division_id: Option<String>,
    /// `dnis`.
    pub dnis: Option<String>,
    /// `eventTime`.
    pub event_time: Option<i64>,
    /// `flowType`.
    pub flow_type: Option<String>,
    /// `mediaType`.
    pub media_type: Option<super::AcdEndDetailEventTopicAcdEndEventMediaType>,
    /// `messageType`.
    pub message_type: Option<super::AcdEndDetailEventTopicAcdEndEventMessageType>,
    /// `participantId`.
    pub participant_id: Option<String>,
    /// `provider`.
    pub provider: Option<String>,
    /// `queueId`.
    pub queue_id: Option<String>,
    /// `requestedLanguageId`.
    pub requested_language_id: Option<String>,
    /// `requestedRoutingSkillIds`.
    pub requested_routing_skill_ids: Option<Vec<String>>,
    /// `requestedRoutingUserIds`.
    pub requested_routing_user_ids: Option<Vec<String>>,
    /// `requestedRoutings`.
    pub requested_routings: Option<Vec<String>>,
    /// `requestedSkillExpressionIds`.
    pub requested_skill_expression_ids: Option<Vec<String>>,
    /// `routingPriority`.
    pub routing_priority: Option<i64>,
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `subject`.
    pub subject: Option<String>,
    /// `usedRouting`.
    pub used_routing: Option<super::AcdEndDetailEventTopicAcdEndEventUsedRouting>,
    /// `utilizationLabel`.
    pub utilization_label: Option<String>,
    __marks: rt::Marks,
}
/// The values of `acdOutcome` in [`AcdEndDetailEventTopicAcdEndEvent`](super::AcdEndDetailEventTopicAcdEndEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum AcdEndDetailEventTopicAcdEndEventAcdOutcome {
    /// `UNKNOWN`
    Unknown,
    /// `ABANDON`
    Abandon,
    /// `ANSWERED`
    Answered,
    /// `FLOW_OUT`
    FlowOut,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `direction` in [`AcdEndDetailEventTopicAcdEndEvent`](super::AcdEndDetailEventTopicAcdEndEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum AcdEndDetailEventTopicAcdEndEventDirection {
    /// `UNKNOWN`
    Unknown,
    /// `INBOUND`
    Inbound,
    /// `OUTBOUND`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `disconnectType` in [`AcdEndDetailEventTopicAcdEndEvent`](super::AcdEndDetailEventTopicAcdEndEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum AcdEndDetailEventTopicAcdEndEventDisconnectType {
    /// `UNKNOWN`
    Unknown,
    /// `ENDPOINT`
    Endpoint,
    /// `CLIENT`
    Client,
    /// `SYSTEM`
    System,
    /// `TRANSFER`
    Transfer,
    /// `ERROR`
    Error,
    /// `PEER`
    Peer,
    /// `OTHER`
    Other,
    /// `SPAM`
    Spam,
    /// `TIMEOUT`
    Timeout,
    /// `TRANSPORT_FAILURE`
    TransportFailure,
    /// `CONFERENCE_TRANSFER`
    ConferenceTransfer,
    /// `CONSULT_TRANSFER`
    ConsultTransfer,
    /// `FORWARD_TRANSFER`
    ForwardTransfer,
    /// `NO_ANSWER_TRANSFER`
    NoAnswerTransfer,
    /// `NOT_AVAILABLE_TRANSFER`
    NotAvailableTransfer,
    /// `UNCALLABLE`
    Uncallable,
    /// `DND_ENDPOINT`
    DndEndpoint,
    /// `DND_TRANSFER`
    DndTransfer,
    /// `INACTIVITY`
    Inactivity,
    /// `SESSION_EXPIRED`
    SessionExpired,
    /// `TAKEOVER`
    Takeover,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `mediaType` in [`AcdEndDetailEventTopicAcdEndEvent`](super::AcdEndDetailEventTopicAcdEndEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum AcdEndDetailEventTopicAcdEndEventMediaType {
    /// `UNKNOWN`
    Unknown,
    /// `VOICE`
    Voice,
    /// `CHAT`
    Chat,
    /// `EMAIL`
    Email,
    /// `CALLBACK`
    Callback,
    /// `COBROWSE`
    Cobrowse,
    /// `VIDEO`
    Video,
    /// `SCREENSHARE`
    Screenshare,
    /// `MESSAGE`
    Message,
    /// `INTERNALMESSAGE`
    Internalmessage,
    /// `SCREENMONITORING`
    Screenmonitoring,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `messageType` in [`AcdEndDetailEventTopicAcdEndEvent`](super::AcdEndDetailEventTopicAcdEndEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum AcdEndDetailEventTopicAcdEndEventMessageType {
    /// `UNKNOWN`
    Unknown,
    /// `SMS`
    Sms,
    /// `TWITTER`
    Twitter,
    /// `FACEBOOK`
    Facebook,
    /// `LINE`
    Line,
    /// `WHATSAPP`
    Whatsapp,
    /// `WEBMESSAGING`
    Webmessaging,
    /// `OPEN`
    Open,
    /// `INSTAGRAM`
    Instagram,
    /// `APPLE`
    Apple,
    /// `LINKEDIN`
    Linkedin,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `usedRouting` in [`AcdEndDetailEventTopicAcdEndEvent`](super::AcdEndDetailEventTopicAcdEndEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum AcdEndDetailEventTopicAcdEndEventUsedRouting {
    /// `UNKNOWN`
    Unknown,
    /// `MANUAL`
    Manual,
    /// `PREDICTIVE`
    Predictive,
    /// `PREFERRED`
    Preferred,
    /// `LAST`
    Last,
    /// `BULLSEYE`
    Bullseye,
    /// `STANDARD`
    Standard,
    /// `OTHER`
    Other,
    /// `CONDITIONAL`
    Conditional,
    /// `VIP`
    Vip,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AcdEndDetailEventTopicAcdEndEvent {
    "acdOutcome" Enum acd_outcome,
    "addressFrom" Str address_from,
    "addressTo" Str address_to,
    "ani" Str ani,
    "answeredUserId" Str answered_user_id,
    "callbackNumbers" Texts callback_numbers,
    "callbackScheduledTime" Int callback_scheduled_time,
    "callbackUserName" Str callback_user_name,
    "connectedDurationMs" Int connected_duration_ms,
    "conversationExternalContactIds" Texts conversation_external_contact_ids,
    "conversationExternalOrganizationIds" Texts conversation_external_organization_ids,
    "conversationId" Str conversation_id,
    "direction" Enum direction,
    "disconnectType" Enum disconnect_type,
    "divisionId" Str division_id,
    "dnis" Str dnis,
    "eventTime" Int event_time,
    "flowType" Str flow_type,
    "mediaType" Enum media_type,
    "messageType" Enum message_type,
    "participantId" Str participant_id,
    "provider" Str provider,
    "queueId" Str queue_id,
    "requestedLanguageId" Str requested_language_id,
    "requestedRoutingSkillIds" Texts requested_routing_skill_ids,
    "requestedRoutingUserIds" Texts requested_routing_user_ids,
    "requestedRoutings" Texts requested_routings,
    "requestedSkillExpressionIds" Texts requested_skill_expression_ids,
    "routingPriority" Int routing_priority,
    "sessionId" Str session_id,
    "subject" Str subject,
    "usedRouting" Enum used_routing,
    "utilizationLabel" Str utilization_label,
});

rt::open_enum!(AcdEndDetailEventTopicAcdEndEventAcdOutcome {
    Unknown = "UNKNOWN",
    Abandon = "ABANDON",
    Answered = "ANSWERED",
    FlowOut = "FLOW_OUT",
});

rt::open_enum!(AcdEndDetailEventTopicAcdEndEventDirection {
    Unknown = "UNKNOWN",
    Inbound = "INBOUND",
    Outbound = "OUTBOUND",
});

rt::open_enum!(AcdEndDetailEventTopicAcdEndEventDisconnectType {
    Unknown = "UNKNOWN",
    Endpoint = "ENDPOINT",
    Client = "CLIENT",
    System = "SYSTEM",
    Transfer = "TRANSFER",
    Error = "ERROR",
    Peer = "PEER",
    Other = "OTHER",
    Spam = "SPAM",
    Timeout = "TIMEOUT",
    TransportFailure = "TRANSPORT_FAILURE",
    ConferenceTransfer = "CONFERENCE_TRANSFER",
    ConsultTransfer = "CONSULT_TRANSFER",
    ForwardTransfer = "FORWARD_TRANSFER",
    NoAnswerTransfer = "NO_ANSWER_TRANSFER",
    NotAvailableTransfer = "NOT_AVAILABLE_TRANSFER",
    Uncallable = "UNCALLABLE",
    DndEndpoint = "DND_ENDPOINT",
    DndTransfer = "DND_TRANSFER",
    Inactivity = "INACTIVITY",
    SessionExpired = "SESSION_EXPIRED",
    Takeover = "TAKEOVER",
});

rt::open_enum!(AcdEndDetailEventTopicAcdEndEventMediaType {
    Unknown = "UNKNOWN",
    Voice = "VOICE",
    Chat = "CHAT",
    Email = "EMAIL",
    Callback = "CALLBACK",
    Cobrowse = "COBROWSE",
    Video = "VIDEO",
    Screenshare = "SCREENSHARE",
    Message = "MESSAGE",
    Internalmessage = "INTERNALMESSAGE",
    Screenmonitoring = "SCREENMONITORING",
});

rt::open_enum!(AcdEndDetailEventTopicAcdEndEventMessageType {
    Unknown = "UNKNOWN",
    Sms = "SMS",
    Twitter = "TWITTER",
    Facebook = "FACEBOOK",
    Line = "LINE",
    Whatsapp = "WHATSAPP",
    Webmessaging = "WEBMESSAGING",
    Open = "OPEN",
    Instagram = "INSTAGRAM",
    Apple = "APPLE",
    Linkedin = "LINKEDIN",
});

rt::open_enum!(AcdEndDetailEventTopicAcdEndEventUsedRouting {
    Unknown = "UNKNOWN",
    Manual = "MANUAL",
    Predictive = "PREDICTIVE",
    Preferred = "PREFERRED",
    Last = "LAST",
    Bullseye = "BULLSEYE",
    Standard = "STANDARD",
    Other = "OTHER",
    Conditional = "CONDITIONAL",
    Vip = "VIP",
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowEndDetailEventTopicFlowEndEvent`.
#[non_exhaustive]
pub struct FlowEndDetailEventTopicFlowEndEvent {
    /// `addressFrom`.
    pub address_from: Option<String>,
    /// `addressTo`.
    pub address_to: Option<String>,
    /// `ani`.
    pub ani: Option<String>,
    /// `connectedDurationMs`.
    pub connected_duration_ms: Option<i64>,
    /// `conversationExternalContactIds`.
    pub conversation_external_contact_ids: Option<Vec<String>>,
    /// `conversationExternalOrganizationIds`.
    pub conversation_external_organization_ids: Option<Vec<String>>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `direction`.
    pub direction: Option<super::FlowEndDetailEventTopicFlowEndEventDirection>,
    /// `disconnectType`.
    pub disconnect_type: Option<
        super::FlowEndDetailEventTopicFlowEndEventDisconnectType,
    >,
    /// `divisionId`.
    pub division_id: Option<String>,
    /// `dnis`.
    pub dnis: Option<String>,
    /// `eventTime`.
    pub event_time: Option<i64>,
    /// `exitReason`.
    pub exit_reason: Option<super::FlowEndDetailEventTopicFlowEndEventExitReason>,
    /// `flowId`.
    pub flow_id: Option<String>,
    /// `flowType`.
    pub flow_type: Option<super::FlowEndDetailEventTopicFlowEndEventFlowType>,
    /// `flowVersion`.
    pub flow_version: Option<String>,
    /// `mediaType`.
    pub media_type: Option<super::FlowEndDetailEventTopicFlowEndEventMediaType>,
    /// `messageType`.
    pub message_type: Option<super::FlowEndDetailEventTopicFlowEndEventMessageType>,
    /// `participantId`.
    pub participant_id: Option<String>,
    /// `provider`.
    pub provider: Option<String>,
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `subject`.
    pub subject: Option<String>,
    /// `transferType`.
    pub transfer_type: Option<super::FlowEndDetailEventTopicFlowEndEventTransferType>,
    /// `utilizationLabel`.
    pub utilization_label: Option<String>,
    __marks: rt::Marks,
}
/// The values of `direction` in [`FlowEndDetailEventTopicFlowEndEvent`](super::FlowEndDetailEventTopicFlowEndEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowEndDetailEventTopicFlowEndEventDirection {
    /// `UNKNOWN`
    Unknown,
    /// `INBOUND`
    Inbound,
    /// `OUTBOUND`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `disconnectType` in [`FlowEndDetailEventTopicFlowEndEvent`](super::FlowEndDetailEventTopicFlowEndEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowEndDetailEventTopicFlowEndEventDisconnectType {
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
/// The values of `exitReason` in [`FlowEndDetailEventTopicFlowEndEvent`](super::FlowEndDetailEventTopicFlowEndEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowEndDetailEventTopicFlowEndEventExitReason {
    /// `UNKNOWN`
    Unknown,
    /// `DISCONNECT`
    Disconnect,
    /// `FLOW_DISCONNECT`
    FlowDisconnect,
    /// `FLOW_ERROR_DISCONNECT`
    FlowErrorDisconnect,
    /// `TRANSFER`
    Transfer,
    /// `SESSION_EXPIRE_DISCONNECT`
    SessionExpireDisconnect,
    /// `RECOGNITION_FAILURE_DISCONNECT`
    RecognitionFailureDisconnect,
    /// `RECOGNITION_FAILURE_EXIT`
    RecognitionFailureExit,
    /// `USER_EXIT`
    UserExit,
    /// `FLOW_EXIT`
    FlowExit,
    /// `FLOW_ERROR_EXIT`
    FlowErrorExit,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `flowType` in [`FlowEndDetailEventTopicFlowEndEvent`](super::FlowEndDetailEventTopicFlowEndEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowEndDetailEventTopicFlowEndEventFlowType {
    /// `UNKNOWN`
    Unknown,
    /// `INBOUNDCALL`
    Inboundcall,
    /// `OUTBOUNDCALL`
    Outboundcall,
    /// `INQUEUECALL`
    Inqueuecall,
    /// `SECURECALL`
    Securecall,
    /// `INBOUNDEMAIL`
    Inboundemail,
    /// `SURVEYINVITE`
    Surveyinvite,
    /// `INBOUNDSHORTMESSAGE`
    Inboundshortmessage,
    /// `INBOUNDCHAT`
    Inboundchat,
    /// `WORKFLOW`
    Workflow,
    /// `BOT`
    Bot,
    /// `DIGITALBOT`
    Digitalbot,
    /// `COMMONMODULE`
    Commonmodule,
    /// `INQUEUEEMAIL`
    Inqueueemail,
    /// `INQUEUESHORTMESSAGE`
    Inqueueshortmessage,
    /// `VOICE`
    Voice,
    /// `VOICEMAIL`
    Voicemail,
    /// `WORKITEM`
    Workitem,
    /// `VOICESURVEY`
    Voicesurvey,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `mediaType` in [`FlowEndDetailEventTopicFlowEndEvent`](super::FlowEndDetailEventTopicFlowEndEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowEndDetailEventTopicFlowEndEventMediaType {
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
/// The values of `messageType` in [`FlowEndDetailEventTopicFlowEndEvent`](super::FlowEndDetailEventTopicFlowEndEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowEndDetailEventTopicFlowEndEventMessageType {
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
/// The values of `transferType` in [`FlowEndDetailEventTopicFlowEndEvent`](super::FlowEndDetailEventTopicFlowEndEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowEndDetailEventTopicFlowEndEventTransferType {
    /// `UNKNOWN`
    Unknown,
    /// `ACD`
    Acd,
    /// `USER`
    User,
    /// `NUMBER`
    Number,
    /// `ACD_VOICEMAIL`
    AcdVoicemail,
    /// `USER_VOICEMAIL`
    UserVoicemail,
    /// `GROUP_VOICEMAIL`
    GroupVoicemail,
    /// `GROUP`
    Group,
    /// `FLOW`
    Flow,
    /// `SECURE_FLOW`
    SecureFlow,
    /// `RETURN_TO_AGENT`
    ReturnToAgent,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FlowEndDetailEventTopicFlowEndEvent {
    "addressFrom" Str address_from,
    "addressTo" Str address_to,
    "ani" Str ani,
    "connectedDurationMs" Int connected_duration_ms,
    "conversationExternalContactIds" Texts conversation_external_contact_ids,
    "conversationExternalOrganizationIds" Texts conversation_external_organization_ids,
    "conversationId" Str conversation_id,
    "direction" Enum direction,
    "disconnectType" Enum disconnect_type,
    "divisionId" Str division_id,
    "dnis" Str dnis,
    "eventTime" Int event_time,
    "exitReason" Enum exit_reason,
    "flowId" Str flow_id,
    "flowType" Enum flow_type,
    "flowVersion" Str flow_version,
    "mediaType" Enum media_type,
    "messageType" Enum message_type,
    "participantId" Str participant_id,
    "provider" Str provider,
    "sessionId" Str session_id,
    "subject" Str subject,
    "transferType" Enum transfer_type,
    "utilizationLabel" Str utilization_label,
});

rt::open_enum!(FlowEndDetailEventTopicFlowEndEventDirection {
    Unknown = "UNKNOWN",
    Inbound = "INBOUND",
    Outbound = "OUTBOUND",
});

rt::open_enum!(FlowEndDetailEventTopicFlowEndEventDisconnectType {
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

rt::open_enum!(FlowEndDetailEventTopicFlowEndEventExitReason {
    Unknown = "UNKNOWN",
    Disconnect = "DISCONNECT",
    FlowDisconnect = "FLOW_DISCONNECT",
    FlowErrorDisconnect = "FLOW_ERROR_DISCONNECT",
    Transfer = "TRANSFER",
    SessionExpireDisconnect = "SESSION_EXPIRE_DISCONNECT",
    RecognitionFailureDisconnect = "RECOGNITION_FAILURE_DISCONNECT",
    RecognitionFailureExit = "RECOGNITION_FAILURE_EXIT",
    UserExit = "USER_EXIT",
    FlowExit = "FLOW_EXIT",
    FlowErrorExit = "FLOW_ERROR_EXIT",
});

rt::open_enum!(FlowEndDetailEventTopicFlowEndEventFlowType {
    Unknown = "UNKNOWN",
    Inboundcall = "INBOUNDCALL",
    Outboundcall = "OUTBOUNDCALL",
    Inqueuecall = "INQUEUECALL",
    Securecall = "SECURECALL",
    Inboundemail = "INBOUNDEMAIL",
    Surveyinvite = "SURVEYINVITE",
    Inboundshortmessage = "INBOUNDSHORTMESSAGE",
    Inboundchat = "INBOUNDCHAT",
    Workflow = "WORKFLOW",
    Bot = "BOT",
    Digitalbot = "DIGITALBOT",
    Commonmodule = "COMMONMODULE",
    Inqueueemail = "INQUEUEEMAIL",
    Inqueueshortmessage = "INQUEUESHORTMESSAGE",
    Voice = "VOICE",
    Voicemail = "VOICEMAIL",
    Workitem = "WORKITEM",
    Voicesurvey = "VOICESURVEY",
});

rt::open_enum!(FlowEndDetailEventTopicFlowEndEventMediaType {
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

rt::open_enum!(FlowEndDetailEventTopicFlowEndEventMessageType {
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

rt::open_enum!(FlowEndDetailEventTopicFlowEndEventTransferType {
    Unknown = "UNKNOWN",
    Acd = "ACD",
    User = "USER",
    Number = "NUMBER",
    AcdVoicemail = "ACD_VOICEMAIL",
    UserVoicemail = "USER_VOICEMAIL",
    GroupVoicemail = "GROUP_VOICEMAIL",
    Group = "GROUP",
    Flow = "FLOW",
    SecureFlow = "SECURE_FLOW",
    ReturnToAgent = "RETURN_TO_AGENT",
});

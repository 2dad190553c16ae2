// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CustomerEndDetailEventTopicCustomerEndEvent`.
#[non_exhaustive]
pub struct CustomerEndDetailEventTopicCustomerEndEvent {
    /// `addressFrom`.
    pub address_from: Option<String>,
    /// `addressTo`.
    pub address_to: Option<String>,
    /// `ani`.
    pub ani: Option<String>,
    /// `callbackNumbers`.
    pub callback_numbers: Option<Vec<String>>,
    /// `callbackScheduledTime`.
    pub callback_scheduled_time: Option<i64>,
    /// `callbackUserName`.
    pub callback_user_name: Option<String>,
    /// `conversationExternalContactIds`.
    pub conversation_external_contact_ids: Option<Vec<String>>,
    /// `conversationExternalOrganizationIds`.
    pub conversation_external_organization_ids: Option<Vec<String>>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `direction`.
    pub direction: Option<super::CustomerEndDetailEventTopicCustomerEndEventDirection>,
    /// `disconnectType`.
    pub disconnect_type: Option<
        super::CustomerEndDetailEventTopicCustomerEndEventDisconnectType,
    >,
    /// `divisionId`.
    pub division_id: Option<String>,
    /// `dnis`.
    pub dnis: Option<String>,
    /// `eventTime`.
    pub event_time: Option<i64>,
    /// `externalContactId`.
    pub external_contact_id: Option<String>,
    /// `externalOrganizationId`.
    pub external_organization_id: Option<String>,
    /// `interactingDurationMs`.
    pub interacting_duration_ms: Option<i64>,
    /// `mediaType`.
    pub media_type: Option<super::CustomerEndDetailEventTopicCustomerEndEventMediaType>,
    /// `messageType`.
    pub message_type: Option<
        super::CustomerEndDetailEventTopicCustomerEndEventMessageType,
    >,
    /// `participantId`.
    pub participant_id: Option<String>,
    /// `provider`.
    pub provider: Option<String>,
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `subject`.
    pub subject: Option<String>,
    /// `utilizationLabel`.
    pub utilization_label: Option<String>,
    __marks: rt::Marks,
}
/// The values of `direction` in [`CustomerEndDetailEventTopicCustomerEndEvent`](super::CustomerEndDetailEventTopicCustomerEndEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerEndDetailEventTopicCustomerEndEventDirection {
    /// `UNKNOWN`
    Unknown,
    /// `INBOUND`
    Inbound,
    /// `OUTBOUND`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `disconnectType` in [`CustomerEndDetailEventTopicCustomerEndEvent`](super::CustomerEndDetailEventTopicCustomerEndEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerEndDetailEventTopicCustomerEndEventDisconnectType {
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
/// The values of `mediaType` in [`CustomerEndDetailEventTopicCustomerEndEvent`](super::CustomerEndDetailEventTopicCustomerEndEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerEndDetailEventTopicCustomerEndEventMediaType {
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
/// The values of `messageType` in [`CustomerEndDetailEventTopicCustomerEndEvent`](super::CustomerEndDetailEventTopicCustomerEndEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerEndDetailEventTopicCustomerEndEventMessageType {
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

rt::model!(CustomerEndDetailEventTopicCustomerEndEvent {
    "addressFrom" Str address_from,
    "addressTo" Str address_to,
    "ani" Str ani,
    "callbackNumbers" Texts callback_numbers,
    "callbackScheduledTime" Int callback_scheduled_time,
    "callbackUserName" Str callback_user_name,
    "conversationExternalContactIds" Texts conversation_external_contact_ids,
    "conversationExternalOrganizationIds" Texts conversation_external_organization_ids,
    "conversationId" Str conversation_id,
    "direction" Enum direction,
    "disconnectType" Enum disconnect_type,
    "divisionId" Str division_id,
    "dnis" Str dnis,
    "eventTime" Int event_time,
    "externalContactId" Str external_contact_id,
    "externalOrganizationId" Str external_organization_id,
    "interactingDurationMs" Int interacting_duration_ms,
    "mediaType" Enum media_type,
    "messageType" Enum message_type,
    "participantId" Str participant_id,
    "provider" Str provider,
    "sessionId" Str session_id,
    "subject" Str subject,
    "utilizationLabel" Str utilization_label,
});

rt::open_enum!(CustomerEndDetailEventTopicCustomerEndEventDirection {
    Unknown = "UNKNOWN",
    Inbound = "INBOUND",
    Outbound = "OUTBOUND",
});

rt::open_enum!(CustomerEndDetailEventTopicCustomerEndEventDisconnectType {
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

rt::open_enum!(CustomerEndDetailEventTopicCustomerEndEventMediaType {
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

rt::open_enum!(CustomerEndDetailEventTopicCustomerEndEventMessageType {
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

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `VoicemailEndDetailEventTopicVoicemailEndEvent`.
#[non_exhaustive]
pub struct VoicemailEndDetailEventTopicVoicemailEndEvent {
    /// `ani`.
    pub ani: Option<String>,
    /// `conversationExternalContactIds`.
    pub conversation_external_contact_ids: Option<Vec<String>>,
    /// `conversationExternalOrganizationIds`.
    pub conversation_external_organization_ids: Option<Vec<String>>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `direction`.
    pub direction: Option<super::VoicemailEndDetailEventTopicVoicemailEndEventDirection>,
    /// `disconnectType`.
    pub disconnect_type: Option<
        super::VoicemailEndDetailEventTopicVoicemailEndEventDisconnectType,
    >,
    /// `divisionId`.
    pub division_id: Option<String>,
    /// `dnis`.
    pub dnis: Option<String>,
    /// `eventTime`.
    pub event_time: Option<i64>,
    /// `mediaType`.
    pub media_type: Option<
        super::VoicemailEndDetailEventTopicVoicemailEndEventMediaType,
    >,
    /// `participantId`.
    pub participant_id: Option<String>,
    /// `provider`.
    pub provider: Option<String>,
    /// `queueId`.
    pub queue_id: Option<String>,
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `userId`.
    pub user_id: Option<String>,
    /// `utilizationLabel`.
    pub utilization_label: Option<String>,
    /// `voicemailDurationMs`.
    pub voicemail_duration_ms: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `direction` in [`VoicemailEndDetailEventTopicVoicemailEndEvent`](super::VoicemailEndDetailEventTopicVoicemailEndEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum VoicemailEndDetailEventTopicVoicemailEndEventDirection {
    /// `UNKNOWN`
    Unknown,
    /// `INBOUND`
    Inbound,
    /// `OUTBOUND`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `disconnectType` in [`VoicemailEndDetailEventTopicVoicemailEndEvent`](super::VoicemailEndDetailEventTopicVoicemailEndEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum VoicemailEndDetailEventTopicVoicemailEndEventDisconnectType {
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
/// The values of `mediaType` in [`VoicemailEndDetailEventTopicVoicemailEndEvent`](super::VoicemailEndDetailEventTopicVoicemailEndEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum VoicemailEndDetailEventTopicVoicemailEndEventMediaType {
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

rt::model!(VoicemailEndDetailEventTopicVoicemailEndEvent {
    "ani" Str ani,
    "conversationExternalContactIds" Texts conversation_external_contact_ids,
    "conversationExternalOrganizationIds" Texts conversation_external_organization_ids,
    "conversationId" Str conversation_id,
    "direction" Enum direction,
    "disconnectType" Enum disconnect_type,
    "divisionId" Str division_id,
    "dnis" Str dnis,
    "eventTime" Int event_time,
    "mediaType" Enum media_type,
    "participantId" Str participant_id,
    "provider" Str provider,
    "queueId" Str queue_id,
    "sessionId" Str session_id,
    "userId" Str user_id,
    "utilizationLabel" Str utilization_label,
    "voicemailDurationMs" Int voicemail_duration_ms,
});

rt::open_enum!(VoicemailEndDetailEventTopicVoicemailEndEventDirection {
    Unknown = "UNKNOWN",
    Inbound = "INBOUND",
    Outbound = "OUTBOUND",
});

rt::open_enum!(VoicemailEndDetailEventTopicVoicemailEndEventDisconnectType {
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

rt::open_enum!(VoicemailEndDetailEventTopicVoicemailEndEventMediaType {
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

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `VoicemailStartDetailEventTopicVoicemailStartEvent`.
#[non_exhaustive]
pub struct VoicemailStartDetailEventTopicVoicemailStartEvent {
    /// `ani`.
    pub ani: Option<String>,
    /// `conversationExternalContactIds`.
    pub conversation_external_contact_ids: Option<Vec<String>>,
    /// `conversationExternalOrganizationIds`.
    pub conversation_external_organization_ids: Option<Vec<String>>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `direction`.
    pub direction: Option<
        super::VoicemailStartDetailEventTopicVoicemailStartEventDirection,
    >,
    /// `divisionId`.
    pub division_id: Option<String>,
    /// `dnis`.
    pub dnis: Option<String>,
    /// `eventTime`.
    pub event_time: Option<i64>,
    /// `mediaType`.
    pub media_type: Option<
        super::VoicemailStartDetailEventTopicVoicemailStartEventMediaType,
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
    __marks: rt::Marks,
}
/// The values of `direction` in [`VoicemailStartDetailEventTopicVoicemailStartEvent`](super::VoicemailStartDetailEventTopicVoicemailStartEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum VoicemailStartDetailEventTopicVoicemailStartEventDirection {
    /// `UNKNOWN`
    Unknown,
    /// `INBOUND`
    Inbound,
    /// `OUTBOUND`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `mediaType` in [`VoicemailStartDetailEventTopicVoicemailStartEvent`](super::VoicemailStartDetailEventTopicVoicemailStartEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum VoicemailStartDetailEventTopicVoicemailStartEventMediaType {
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

rt::model!(VoicemailStartDetailEventTopicVoicemailStartEvent {
    "ani" Str ani,
    "conversationExternalContactIds" Texts conversation_external_contact_ids,
    "conversationExternalOrganizationIds" Texts conversation_external_organization_ids,
    "conversationId" Str conversation_id,
    "direction" Enum direction,
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
});

rt::open_enum!(VoicemailStartDetailEventTopicVoicemailStartEventDirection {
    Unknown = "UNKNOWN",
    Inbound = "INBOUND",
    Outbound = "OUTBOUND",
});

rt::open_enum!(VoicemailStartDetailEventTopicVoicemailStartEventMediaType {
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

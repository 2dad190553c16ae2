// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AcwDetailEventTopicAfterCallWorkEvent`.
#[non_exhaustive]
pub struct AcwDetailEventTopicAfterCallWorkEvent {
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
    pub direction: Option<super::AcwDetailEventTopicAfterCallWorkEventDirection>,
    /// `dnis`.
    pub dnis: Option<String>,
    /// `eventTime`.
    pub event_time: Option<i64>,
    /// `mediaType`.
    pub media_type: Option<super::AcwDetailEventTopicAfterCallWorkEventMediaType>,
    /// `messageType`.
    pub message_type: Option<super::AcwDetailEventTopicAfterCallWorkEventMessageType>,
    /// `participantId`.
    pub participant_id: Option<String>,
    /// `provider`.
    pub provider: Option<String>,
    /// `queueId`.
    pub queue_id: Option<String>,
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `subject`.
    pub subject: Option<String>,
    /// `userId`.
    pub user_id: Option<String>,
    /// `utilizationLabel`.
    pub utilization_label: Option<String>,
    /// `wrapupCode`.
    pub wrapup_code: Option<String>,
    /// `wrapupDurationMs`.
    pub wrapup_duration_ms: Option<i64>,
    /// `wrapupNotes`.
    pub wrapup_notes: Option<String>,
    __marks: rt::Marks,
}
/// The values of `direction` in [`AcwDetailEventTopicAfterCallWorkEvent`](super::AcwDetailEventTopicAfterCallWorkEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum AcwDetailEventTopicAfterCallWorkEventDirection {
    /// `UNKNOWN`
    Unknown,
    /// `INBOUND`
    Inbound,
    /// `OUTBOUND`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `mediaType` in [`AcwDetailEventTopicAfterCallWorkEvent`](super::AcwDetailEventTopicAfterCallWorkEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum AcwDetailEventTopicAfterCallWorkEventMediaType {
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
/// The values of `messageType` in [`AcwDetailEventTopicAfterCallWorkEvent`](super::AcwDetailEventTopicAfterCallWorkEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum AcwDetailEventTopicAfterCallWorkEventMessageType {
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

rt::model!(AcwDetailEventTopicAfterCallWorkEvent {
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
    "dnis" Str dnis,
    "eventTime" Int event_time,
    "mediaType" Enum media_type,
    "messageType" Enum message_type,
    "participantId" Str participant_id,
    "provider" Str provider,
    "queueId" Str queue_id,
    "sessionId" Str session_id,
    "subject" Str subject,
    "userId" Str user_id,
    "utilizationLabel" Str utilization_label,
    "wrapupCode" Str wrapup_code,
    "wrapupDurationMs" Int wrapup_duration_ms,
    "wrapupNotes" Str wrapup_notes,
});

rt::open_enum!(AcwDetailEventTopicAfterCallWorkEventDirection {
    Unknown = "UNKNOWN",
    Inbound = "INBOUND",
    Outbound = "OUTBOUND",
});

rt::open_enum!(AcwDetailEventTopicAfterCallWorkEventMediaType {
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

rt::open_enum!(AcwDetailEventTopicAfterCallWorkEventMessageType {
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

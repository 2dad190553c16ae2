// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AcdStartDetailEventTopicAcdStartEvent`.
#[non_exhaustive]
pub struct AcdStartDetailEventTopicAcdStartEvent {
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
    pub direction: Option<super::AcdStartDetailEventTopicAcdStartEventDirection>,
    /// `divisionId`.
    pub division_id: Option<String>,
    /// `dnis`.
    pub dnis: Option<String>,
    /// `eventTime`.
    pub event_time: Option<i64>,
    /// `mediaType`.
    pub media_type: Option<super::AcdStartDetailEventTopicAcdStartEventMediaType>,
    /// `messageType`.
    pub message_type: Option<super::AcdStartDetailEventTopicAcdStartEventMessageType>,
    /// `participantId`.
    pub participant_id: Option<String>,
    /// `provider`.
    pub provider: Option<String>,
    /// `queueId`.
    pub queue_id: Option<String>,
    /// `requestedRoutingSkillIds`.
    pub requested_routing_skill_ids: Option<Vec<String>>,
    /// `routingPriority`.
    pub routing_priority: Option<i64>,
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `skillExpressionApplied`.
    pub skill_expression_applied: Option<bool>,
    /// `subject`.
    pub subject: Option<String>,
    /// `utilizationLabel`.
    pub utilization_label: Option<String>,
    __marks: rt::Marks,
}
/// The values of `direction` in [`AcdStartDetailEventTopicAcdStartEvent`](super::AcdStartDetailEventTopicAcdStartEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum AcdStartDetailEventTopicAcdStartEventDirection {
    /// `UNKNOWN`
    Unknown,
    /// `INBOUND`
    Inbound,
    /// `OUTBOUND`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `mediaType` in [`AcdStartDetailEventTopicAcdStartEvent`](super::AcdStartDetailEventTopicAcdStartEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum AcdStartDetailEventTopicAcdStartEventMediaType {
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
/// The values of `messageType` in [`AcdStartDetailEventTopicAcdStartEvent`](super::AcdStartDetailEventTopicAcdStartEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum AcdStartDetailEventTopicAcdStartEventMessageType {
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

rt::model!(AcdStartDetailEventTopicAcdStartEvent {
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
    "divisionId" Str division_id,
    "dnis" Str dnis,
    "eventTime" Int event_time,
    "mediaType" Enum media_type,
    "messageType" Enum message_type,
    "participantId" Str participant_id,
    "provider" Str provider,
    "queueId" Str queue_id,
    "requestedRoutingSkillIds" Texts requested_routing_skill_ids,
    "routingPriority" Int routing_priority,
    "sessionId" Str session_id,
    "skillExpressionApplied" Bool skill_expression_applied,
    "subject" Str subject,
    "utilizationLabel" Str utilization_label,
});

rt::open_enum!(AcdStartDetailEventTopicAcdStartEventDirection {
    Unknown = "UNKNOWN",
    Inbound = "INBOUND",
    Outbound = "OUTBOUND",
});

rt::open_enum!(AcdStartDetailEventTopicAcdStartEventMediaType {
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

rt::open_enum!(AcdStartDetailEventTopicAcdStartEventMessageType {
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

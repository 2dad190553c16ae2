// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowStartDetailEventTopicFlowStartEvent`.
#[non_exhaustive]
pub struct FlowStartDetailEventTopicFlowStartEvent {
    /// `addressFrom`.
    pub address_from: Option<String>,
    /// `addressTo`.
    pub address_to: Option<String>,
    /// `ani`.
    pub ani: Option<String>,
    /// `conversationExternalContactIds`.
    pub conversation_external_contact_ids: Option<Vec<String>>,
    /// `conversationExternalOrganizationIds`.
    pub conversation_external_organization_ids: Option<Vec<String>>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `direction`.
    pub direction: Option<super::FlowStartDetailEventTopicFlowStartEventDirection>,
    /// `divisionId`.
    pub division_id: Option<String>,
    /// `dnis`.
    pub dnis: Option<String>,
    /// `eventTime`.
    pub event_time: Option<i64>,
    /// `flowId`.
    pub flow_id: Option<String>,
    /// `flowType`.
    pub flow_type: Option<super::FlowStartDetailEventTopicFlowStartEventFlowType>,
    /// `flowVersion`.
    pub flow_version: Option<String>,
    /// `mediaType`.
    pub media_type: Option<super::FlowStartDetailEventTopicFlowStartEventMediaType>,
    /// `messageType`.
    pub message_type: Option<super::FlowStartDetailEventTopicFlowStartEventMessageType>,
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
/// The values of `direction` in [`FlowStartDetailEventTopicFlowStartEvent`](super::FlowStartDetailEventTopicFlowStartEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowStartDetailEventTopicFlowStartEventDirection {
    /// `UNKNOWN`
    Unknown,
    /// `INBOUND`
    Inbound,
    /// `OUTBOUND`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `flowType` in [`FlowStartDetailEventTopicFlowStartEvent`](super::FlowStartDetailEventTopicFlowStartEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowStartDetailEventTopicFlowStartEventFlowType {
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
/// The values of `mediaType` in [`FlowStartDetailEventTopicFlowStartEvent`](super::FlowStartDetailEventTopicFlowStartEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowStartDetailEventTopicFlowStartEventMediaType {
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
/// The values of `messageType` in [`FlowStartDetailEventTopicFlowStartEvent`](super::FlowStartDetailEventTopicFlowStartEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowStartDetailEventTopicFlowStartEventMessageType {
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

rt::model!(FlowStartDetailEventTopicFlowStartEvent {
    "addressFrom" Str address_from,
    "addressTo" Str address_to,
    "ani" Str ani,
    "conversationExternalContactIds" Texts conversation_external_contact_ids,
    "conversationExternalOrganizationIds" Texts conversation_external_organization_ids,
    "conversationId" Str conversation_id,
    "direction" Enum direction,
    "divisionId" Str division_id,
    "dnis" Str dnis,
    "eventTime" Int event_time,
    "flowId" Str flow_id,
    "flowType" Enum flow_type,
    "flowVersion" Str flow_version,
    "mediaType" Enum media_type,
    "messageType" Enum message_type,
    "participantId" Str participant_id,
    "provider" Str provider,
    "sessionId" Str session_id,
    "subject" Str subject,
    "utilizationLabel" Str utilization_label,
});

rt::open_enum!(FlowStartDetailEventTopicFlowStartEventDirection {
    Unknown = "UNKNOWN",
    Inbound = "INBOUND",
    Outbound = "OUTBOUND",
});

rt::open_enum!(FlowStartDetailEventTopicFlowStartEventFlowType {
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

rt::open_enum!(FlowStartDetailEventTopicFlowStartEventMediaType {
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

rt::open_enum!(FlowStartDetailEventTopicFlowStartEventMessageType {
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

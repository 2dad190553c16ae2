// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessageMediaParticipant`.
#[non_exhaustive]
pub struct MessageMediaParticipant {
    /// `address`.
    pub address: Option<String>,
    /// `alertingTimeoutMs`.
    pub alerting_timeout_ms: Option<i64>,
    /// `attributes`.
    pub attributes: Option<std::collections::BTreeMap<String, String>>,
    /// `authenticated`.
    pub authenticated: Option<bool>,
    /// `connectedTime`.
    pub connected_time: Option<rt::DateTime>,
    /// `conversationRoutingData`.
    pub conversation_routing_data: Option<super::ConversationRoutingData>,
    /// `direction`.
    pub direction: Option<super::MessageMediaParticipantDirection>,
    /// `disconnectType`.
    pub disconnect_type: Option<super::MessageMediaParticipantDisconnectType>,
    /// `endAcwTime`.
    pub end_acw_time: Option<rt::DateTime>,
    /// `endTime`.
    pub end_time: Option<rt::DateTime>,
    /// `errorInfo`.
    pub error_info: Option<super::ErrorInfo>,
    /// `externalContact`.
    pub external_contact: Option<super::DomainEntityRef>,
    /// `externalContactInitialDivisionId`.
    pub external_contact_initial_division_id: Option<String>,
    /// `externalOrganization`.
    pub external_organization: Option<super::DomainEntityRef>,
    /// `flaggedReason`.
    pub flagged_reason: Option<super::MessageMediaParticipantFlaggedReason>,
    /// `fromAddress`.
    pub from_address: Option<super::Address>,
    /// `held`.
    pub held: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `journeyContext`.
    pub journey_context: Option<super::JourneyContext>,
    /// `mediaRoles`.
    pub media_roles: Option<Vec<String>>,
    /// `messages`.
    pub messages: Option<Vec<super::MessageDetails>>,
    /// `monitoredParticipant`.
    pub monitored_participant: Option<super::AddressableEntityRef>,
    /// `monitoredParticipantId`.
    pub monitored_participant_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `parkTime`.
    pub park_time: Option<rt::DateTime>,
    /// `peer`.
    pub peer: Option<String>,
    /// `provider`.
    pub provider: Option<String>,
    /// `purpose`.
    pub purpose: Option<String>,
    /// `queue`.
    pub queue: Option<super::DomainEntityRef>,
    /// `recipientCountry`.
    pub recipient_country: Option<String>,
    /// `recipientType`.
    pub recipient_type: Option<String>,
    /// `resumeTime`.
    pub resume_time: Option<rt::DateTime>,
    /// `script`.
    pub script: Option<super::DomainEntityRef>,
    /// `startAcwTime`.
    pub start_acw_time: Option<rt::DateTime>,
    /// `startAlertingTime`.
    pub start_alerting_time: Option<rt::DateTime>,
    /// `startHoldTime`.
    pub start_hold_time: Option<rt::DateTime>,
    /// `startTime`.
    pub start_time: Option<rt::DateTime>,
    /// `state`.
    pub state: Option<super::MessageMediaParticipantState>,
    /// `team`.
    pub team: Option<super::DomainEntityRef>,
    /// `toAddress`.
    pub to_address: Option<super::Address>,
    /// `type`.
    pub r#type: Option<super::MessageMediaParticipantType>,
    /// `user`.
    pub user: Option<super::DomainEntityRef>,
    /// `wrapup`.
    pub wrapup: Option<super::Wrapup>,
    /// `wrapupPrompt`.
    pub wrapup_prompt: Option<String>,
    /// `wrapupRequired`.
    pub wrapup_required: Option<bool>,
    /// `wrapupSkipped`.
    pub wrapup_skipped: Option<bool>,
    /// `wrapupTimeoutMs`.
    pub wrapup_timeout_ms: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `direction` in [`MessageMediaParticipant`](super::MessageMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum MessageMediaParticipantDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `disconnectType` in [`MessageMediaParticipant`](super::MessageMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum MessageMediaParticipantDisconnectType {
    /// `endpoint`
    Endpoint,
    /// `endpoint.donotdisturb`
    EndpointDonotdisturb,
    /// `client`
    Client,
    /// `system`
    System,
    /// `transfer`
    Transfer,
    /// `transfer.conference`
    TransferConference,
    /// `transfer.consult`
    TransferConsult,
    /// `transfer.donotdisturb`
    TransferDonotdisturb,
    /// `transfer.forward`
    TransferForward,
    /// `transfer.noanswer`
    TransferNoanswer,
    /// `transfer.notavailable`
    TransferNotavailable,
    /// `transport.failure`
    TransportFailure,
    /// `error`
    Error,
    /// `peer`
    Peer,
    /// `other`
    Other,
    /// `spam`
    Spam,
    /// `inactivity`
    Inactivity,
    /// `session.expired`
    SessionExpired,
    /// `takeover`
    Takeover,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `flaggedReason` in [`MessageMediaParticipant`](super::MessageMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum MessageMediaParticipantFlaggedReason {
    /// `general`
    General,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`MessageMediaParticipant`](super::MessageMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum MessageMediaParticipantState {
    /// `alerting`
    Alerting,
    /// `dialing`
    Dialing,
    /// `contacting`
    Contacting,
    /// `offering`
    Offering,
    /// `connected`
    Connected,
    /// `disconnected`
    Disconnected,
    /// `terminated`
    Terminated,
    /// `converting`
    Converting,
    /// `uploading`
    Uploading,
    /// `transmitting`
    Transmitting,
    /// `parked`
    Parked,
    /// `none`
    None,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`MessageMediaParticipant`](super::MessageMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum MessageMediaParticipantType {
    /// `apple`
    Apple,
    /// `facebook`
    Facebook,
    /// `instagram`
    Instagram,
    /// `kakao`
    Kakao,
    /// `line`
    Line,
    /// `open`
    Open,
    /// `sms`
    Sms,
    /// `telegram`
    Telegram,
    /// `twitter`
    Twitter,
    /// `webmessaging`
    Webmessaging,
    /// `whatsapp`
    Whatsapp,
    /// `unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(MessageMediaParticipant {
    "address" Str address,
    "alertingTimeoutMs" Int alerting_timeout_ms,
    "attributes" Any attributes,
    "authenticated" Bool authenticated,
    "connectedTime" DateTime connected_time,
    "conversationRoutingData" Any conversation_routing_data,
    "direction" Enum direction,
    "disconnectType" Enum disconnect_type,
    "endAcwTime" DateTime end_acw_time,
    "endTime" DateTime end_time,
    "errorInfo" Any error_info,
    "externalContact" Any external_contact,
    "externalContactInitialDivisionId" Str external_contact_initial_division_id,
    "externalOrganization" Any external_organization,
    "flaggedReason" Enum flagged_reason,
    "fromAddress" Any from_address,
    "held" Bool held,
    "id" Str id,
    "journeyContext" Any journey_context,
    "mediaRoles" Texts media_roles,
    "messages" Any messages,
    "monitoredParticipant" Any monitored_participant,
    "monitoredParticipantId" Str monitored_participant_id,
    "name" Str name,
    "parkTime" DateTime park_time,
    "peer" Str peer,
    "provider" Str provider,
    "purpose" Str purpose,
    "queue" Any queue,
    "recipientCountry" Str recipient_country,
    "recipientType" Str recipient_type,
    "resumeTime" DateTime resume_time,
    "script" Any script,
    "startAcwTime" DateTime start_acw_time,
    "startAlertingTime" DateTime start_alerting_time,
    "startHoldTime" DateTime start_hold_time,
    "startTime" DateTime start_time,
    "state" Enum state,
    "team" Any team,
    "toAddress" Any to_address,
    "type" Enum r#type,
    "user" Any user,
    "wrapup" Any wrapup,
    "wrapupPrompt" Str wrapup_prompt,
    "wrapupRequired" Bool wrapup_required,
    "wrapupSkipped" Bool wrapup_skipped,
    "wrapupTimeoutMs" Int wrapup_timeout_ms,
});

rt::open_enum!(MessageMediaParticipantDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});

rt::open_enum!(MessageMediaParticipantDisconnectType {
    Endpoint = "endpoint",
    EndpointDonotdisturb = "endpoint.donotdisturb",
    Client = "client",
    System = "system",
    Transfer = "transfer",
    TransferConference = "transfer.conference",
    TransferConsult = "transfer.consult",
    TransferDonotdisturb = "transfer.donotdisturb",
    TransferForward = "transfer.forward",
    TransferNoanswer = "transfer.noanswer",
    TransferNotavailable = "transfer.notavailable",
    TransportFailure = "transport.failure",
    Error = "error",
    Peer = "peer",
    Other = "other",
    Spam = "spam",
    Inactivity = "inactivity",
    SessionExpired = "session.expired",
    Takeover = "takeover",
});

rt::open_enum!(MessageMediaParticipantFlaggedReason {
    General = "general",
});

rt::open_enum!(MessageMediaParticipantState {
    Alerting = "alerting",
    Dialing = "dialing",
    Contacting = "contacting",
    Offering = "offering",
    Connected = "connected",
    Disconnected = "disconnected",
    Terminated = "terminated",
    Converting = "converting",
    Uploading = "uploading",
    Transmitting = "transmitting",
    Parked = "parked",
    None = "none",
});

rt::open_enum!(MessageMediaParticipantType {
    Apple = "apple",
    Facebook = "facebook",
    Instagram = "instagram",
    Kakao = "kakao",
    Line = "line",
    Open = "open",
    Sms = "sms",
    Telegram = "telegram",
    Twitter = "twitter",
    Webmessaging = "webmessaging",
    Whatsapp = "whatsapp",
    Unknown = "unknown",
});

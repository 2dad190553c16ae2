// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationMessageEventTopicMessageMediaParticipant`.
#[non_exhaustive]
pub struct ConversationMessageEventTopicMessageMediaParticipant {
    /// `address`.
    pub address: Option<String>,
    /// `alertingTimeoutMs`.
    pub alerting_timeout_ms: Option<i64>,
    /// `attributes`.
    pub attributes: Option<std::collections::BTreeMap<String, String>>,
    /// `byoSmsIntegrationId`.
    pub byo_sms_integration_id: Option<String>,
    /// `connectedTime`.
    pub connected_time: Option<rt::DateTime>,
    /// `conversationRoutingData`.
    pub conversation_routing_data: Option<
        super::ConversationMessageEventTopicConversationRoutingData,
    >,
    /// `direction`.
    pub direction: Option<
        super::ConversationMessageEventTopicMessageMediaParticipantDirection,
    >,
    /// `disconnectType`.
    pub disconnect_type: Option<
        super::ConversationMessageEventTopicMessageMediaParticipantDisconnectType,
    >,
    /// `endAcwTime`.
    pub end_acw_time: Option<rt::DateTime>,
    /// `endTime`.
    pub end_time: Option<rt::DateTime>,
    /// `engagementSource`.
    pub engagement_source: Option<String>,
    /// `errorInfo`.
    pub error_info: Option<super::ConversationMessageEventTopicErrorBody>,
    /// `externalContact`.
    pub external_contact: Option<super::ConversationMessageEventTopicUriReference>,
    /// `externalContactInitialDivisionId`.
    pub external_contact_initial_division_id: Option<String>,
    /// `externalOrganization`.
    pub external_organization: Option<super::ConversationMessageEventTopicUriReference>,
    /// `flaggedReason`.
    pub flagged_reason: Option<
        super::ConversationMessageEventTopicMessageMediaParticipantFlaggedReason,
    >,
    /// `held`.
    pub held: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `initialState`.
    pub initial_state: Option<
        super::ConversationMessageEventTopicMessageMediaParticipantInitialState,
    >,
    /// `journeyContext`.
    pub journey_context: Option<super::ConversationMessageEventTopicJourneyContext>,
    /// `mediaRoles`.
    pub media_roles: Option<Vec<String>>,
    /// `messages`.
    pub messages: Option<Vec<super::ConversationMessageEventTopicMessageDetails>>,
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
    pub queue: Option<super::ConversationMessageEventTopicUriReference>,
    /// `queueMediaSettings`.
    pub queue_media_settings: Option<
        super::ConversationMessageEventTopicQueueMediaSettings,
    >,
    /// `recipientCountry`.
    pub recipient_country: Option<String>,
    /// `recipientType`.
    pub recipient_type: Option<String>,
    /// `resumeTime`.
    pub resume_time: Option<rt::DateTime>,
    /// `screenRecordingState`.
    pub screen_recording_state: Option<String>,
    /// `script`.
    pub script: Option<super::ConversationMessageEventTopicUriReference>,
    /// `startAcwTime`.
    pub start_acw_time: Option<rt::DateTime>,
    /// `startHoldTime`.
    pub start_hold_time: Option<rt::DateTime>,
    /// `startTime`.
    pub start_time: Option<rt::DateTime>,
    /// `state`.
    pub state: Option<super::ConversationMessageEventTopicMessageMediaParticipantState>,
    /// `team`.
    pub team: Option<super::ConversationMessageEventTopicUriReference>,
    /// `type`.
    pub r#type: Option<super::ConversationMessageEventTopicMessageMediaParticipantType>,
    /// `user`.
    pub user: Option<super::ConversationMessageEventTopicUriReference>,
    /// `wrapup`.
    pub wrapup: Option<super::ConversationMessageEventTopicWrapup>,
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
/// The values of `direction` in [`ConversationMessageEventTopicMessageMediaParticipant`](super::ConversationMessageEventTopicMessageMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationMessageEventTopicMessageMediaParticipantDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `disconnectType` in [`ConversationMessageEventTopicMessageMediaParticipant`](super::ConversationMessageEventTopicMessageMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationMessageEventTopicMessageMediaParticipantDisconnectType {
    /// `endpoint`
    Endpoint,
    /// `endpoint.dnd`
    EndpointDnd,
    /// `client`
    Client,
    /// `system`
    System,
    /// `transfer`
    Transfer,
    /// `timeout`
    Timeout,
    /// `transfer.conference`
    TransferConference,
    /// `transfer.consult`
    TransferConsult,
    /// `transfer.forward`
    TransferForward,
    /// `transfer.noanswer`
    TransferNoanswer,
    /// `transfer.notavailable`
    TransferNotavailable,
    /// `transfer.dnd`
    TransferDnd,
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
    /// `uncallable`
    Uncallable,
    /// `inactivity`
    Inactivity,
    /// `session.expired`
    SessionExpired,
    /// `takeover`
    Takeover,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `flaggedReason` in [`ConversationMessageEventTopicMessageMediaParticipant`](super::ConversationMessageEventTopicMessageMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationMessageEventTopicMessageMediaParticipantFlaggedReason {
    /// `general`
    General,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `initialState` in [`ConversationMessageEventTopicMessageMediaParticipant`](super::ConversationMessageEventTopicMessageMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationMessageEventTopicMessageMediaParticipantInitialState {
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
    /// `scheduled`
    Scheduled,
    /// `parked`
    Parked,
    /// `none`
    None,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`ConversationMessageEventTopicMessageMediaParticipant`](super::ConversationMessageEventTopicMessageMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationMessageEventTopicMessageMediaParticipantState {
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
    /// `scheduled`
    Scheduled,
    /// `parked`
    Parked,
    /// `none`
    None,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`ConversationMessageEventTopicMessageMediaParticipant`](super::ConversationMessageEventTopicMessageMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationMessageEventTopicMessageMediaParticipantType {
    /// `unknown`
    Unknown,
    /// `sms`
    Sms,
    /// `twitter`
    Twitter,
    /// `facebook`
    Facebook,
    /// `line`
    Line,
    /// `viber`
    Viber,
    /// `wechat`
    Wechat,
    /// `whatsapp`
    Whatsapp,
    /// `telegram`
    Telegram,
    /// `kakao`
    Kakao,
    /// `webmessaging`
    Webmessaging,
    /// `open`
    Open,
    /// `instagram`
    Instagram,
    /// `apple`
    Apple,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationMessageEventTopicMessageMediaParticipant {
    "address" Str address,
    "alertingTimeoutMs" Int alerting_timeout_ms,
    "attributes" Any attributes,
    "byoSmsIntegrationId" Str byo_sms_integration_id,
    "connectedTime" DateTime connected_time,
    "conversationRoutingData" Any conversation_routing_data,
    "direction" Enum direction,
    "disconnectType" Enum disconnect_type,
    "endAcwTime" DateTime end_acw_time,
    "endTime" DateTime end_time,
    "engagementSource" Str engagement_source,
    "errorInfo" Any error_info,
    "externalContact" Any external_contact,
    "externalContactInitialDivisionId" Str external_contact_initial_division_id,
    "externalOrganization" Any external_organization,
    "flaggedReason" Enum flagged_reason,
    "held" Bool held,
    "id" Str id,
    "initialState" Enum initial_state,
    "journeyContext" Any journey_context,
    "mediaRoles" Texts media_roles,
    "messages" Any messages,
    "monitoredParticipantId" Str monitored_participant_id,
    "name" Str name,
    "parkTime" DateTime park_time,
    "peer" Str peer,
    "provider" Str provider,
    "purpose" Str purpose,
    "queue" Any queue,
    "queueMediaSettings" Any queue_media_settings,
    "recipientCountry" Str recipient_country,
    "recipientType" Str recipient_type,
    "resumeTime" DateTime resume_time,
    "screenRecordingState" Str screen_recording_state,
    "script" Any script,
    "startAcwTime" DateTime start_acw_time,
    "startHoldTime" DateTime start_hold_time,
    "startTime" DateTime start_time,
    "state" Enum state,
    "team" Any team,
    "type" Enum r#type,
    "user" Any user,
    "wrapup" Any wrapup,
    "wrapupPrompt" Str wrapup_prompt,
    "wrapupRequired" Bool wrapup_required,
    "wrapupSkipped" Bool wrapup_skipped,
    "wrapupTimeoutMs" Int wrapup_timeout_ms,
});

rt::open_enum!(ConversationMessageEventTopicMessageMediaParticipantDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});

rt::open_enum!(ConversationMessageEventTopicMessageMediaParticipantDisconnectType {
    Endpoint = "endpoint",
    EndpointDnd = "endpoint.dnd",
    Client = "client",
    System = "system",
    Transfer = "transfer",
    Timeout = "timeout",
    TransferConference = "transfer.conference",
    TransferConsult = "transfer.consult",
    TransferForward = "transfer.forward",
    TransferNoanswer = "transfer.noanswer",
    TransferNotavailable = "transfer.notavailable",
    TransferDnd = "transfer.dnd",
    TransportFailure = "transport.failure",
    Error = "error",
    Peer = "peer",
    Other = "other",
    Spam = "spam",
    Uncallable = "uncallable",
    Inactivity = "inactivity",
    SessionExpired = "session.expired",
    Takeover = "takeover",
});

rt::open_enum!(ConversationMessageEventTopicMessageMediaParticipantFlaggedReason {
    General = "general",
});

rt::open_enum!(ConversationMessageEventTopicMessageMediaParticipantInitialState {
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
    Scheduled = "scheduled",
    Parked = "parked",
    None = "none",
});

rt::open_enum!(ConversationMessageEventTopicMessageMediaParticipantState {
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
    Scheduled = "scheduled",
    Parked = "parked",
    None = "none",
});

rt::open_enum!(ConversationMessageEventTopicMessageMediaParticipantType {
    Unknown = "unknown",
    Sms = "sms",
    Twitter = "twitter",
    Facebook = "facebook",
    Line = "line",
    Viber = "viber",
    Wechat = "wechat",
    Whatsapp = "whatsapp",
    Telegram = "telegram",
    Kakao = "kakao",
    Webmessaging = "webmessaging",
    Open = "open",
    Instagram = "instagram",
    Apple = "apple",
});

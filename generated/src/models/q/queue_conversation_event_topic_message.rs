// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationEventTopicMessage`.
#[non_exhaustive]
pub struct QueueConversationEventTopicMessage {
    /// `afterCallWork`.
    pub after_call_work: Option<super::QueueConversationEventTopicAfterCallWork>,
    /// `afterCallWorkRequired`.
    pub after_call_work_required: Option<bool>,
    /// `agentAssistantId`.
    pub agent_assistant_id: Option<String>,
    /// `byoSmsIntegrationId`.
    pub byo_sms_integration_id: Option<String>,
    /// `connectedTime`.
    pub connected_time: Option<rt::DateTime>,
    /// `direction`.
    pub direction: Option<super::QueueConversationEventTopicMessageDirection>,
    /// `disconnectType`.
    pub disconnect_type: Option<super::QueueConversationEventTopicMessageDisconnectType>,
    /// `disconnectedTime`.
    pub disconnected_time: Option<rt::DateTime>,
    /// `engagementSource`.
    pub engagement_source: Option<String>,
    /// `errorInfo`.
    pub error_info: Option<super::QueueConversationEventTopicErrorDetails>,
    /// `fromAddress`.
    pub from_address: Option<super::QueueConversationEventTopicAddress>,
    /// `held`.
    pub held: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `initialState`.
    pub initial_state: Option<super::QueueConversationEventTopicMessageInitialState>,
    /// `journeyContext`.
    pub journey_context: Option<super::QueueConversationEventTopicJourneyContext>,
    /// `messages`.
    pub messages: Option<Vec<super::QueueConversationEventTopicMessageDetails>>,
    /// `messagesTranscriptUri`.
    pub messages_transcript_uri: Option<String>,
    /// `parkTime`.
    pub park_time: Option<rt::DateTime>,
    /// `peerId`.
    pub peer_id: Option<String>,
    /// `provider`.
    pub provider: Option<String>,
    /// `queueMediaSettings`.
    pub queue_media_settings: Option<
        super::QueueConversationEventTopicQueueMediaSettings,
    >,
    /// `recipientCountry`.
    pub recipient_country: Option<String>,
    /// `recipientType`.
    pub recipient_type: Option<String>,
    /// `resumeTime`.
    pub resume_time: Option<rt::DateTime>,
    /// `scriptId`.
    pub script_id: Option<String>,
    /// `startHoldTime`.
    pub start_hold_time: Option<rt::DateTime>,
    /// `state`.
    pub state: Option<super::QueueConversationEventTopicMessageState>,
    /// `toAddress`.
    pub to_address: Option<super::QueueConversationEventTopicAddress>,
    /// `type`.
    pub r#type: Option<super::QueueConversationEventTopicMessageType>,
    /// `wrapup`.
    pub wrapup: Option<super::QueueConversationEventTopicWrapup>,
    __marks: rt::Marks,
}
/// The values of `direction` in [`QueueConversationEventTopicMessage`](super::QueueConversationEventTopicMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationEventTopicMessageDirection {
    /// `outbound`
    Outbound,
    /// `inbound`
    Inbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `disconnectType` in [`QueueConversationEventTopicMessage`](super::QueueConversationEventTopicMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationEventTopicMessageDisconnectType {
    /// `endpoint`
    Endpoint,
    /// `endpoint.dnd`
    EndpointDnd,
    /// `client`
    Client,
    /// `system`
    System,
    /// `timeout`
    Timeout,
    /// `transfer`
    Transfer,
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
/// The values of `initialState` in [`QueueConversationEventTopicMessage`](super::QueueConversationEventTopicMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationEventTopicMessageInitialState {
    /// `alerting`
    Alerting,
    /// `connected`
    Connected,
    /// `disconnected`
    Disconnected,
    /// `parked`
    Parked,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`QueueConversationEventTopicMessage`](super::QueueConversationEventTopicMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationEventTopicMessageState {
    /// `alerting`
    Alerting,
    /// `connected`
    Connected,
    /// `disconnected`
    Disconnected,
    /// `parked`
    Parked,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`QueueConversationEventTopicMessage`](super::QueueConversationEventTopicMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationEventTopicMessageType {
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

rt::model!(QueueConversationEventTopicMessage {
    "afterCallWork" Any after_call_work,
    "afterCallWorkRequired" Bool after_call_work_required,
    "agentAssistantId" Str agent_assistant_id,
    "byoSmsIntegrationId" Str byo_sms_integration_id,
    "connectedTime" DateTime connected_time,
    "direction" Enum direction,
    "disconnectType" Enum disconnect_type,
    "disconnectedTime" DateTime disconnected_time,
    "engagementSource" Str engagement_source,
    "errorInfo" Any error_info,
    "fromAddress" Any from_address,
    "held" Bool held,
    "id" Str id,
    "initialState" Enum initial_state,
    "journeyContext" Any journey_context,
    "messages" Any messages,
    "messagesTranscriptUri" Str messages_transcript_uri,
    "parkTime" DateTime park_time,
    "peerId" Str peer_id,
    "provider" Str provider,
    "queueMediaSettings" Any queue_media_settings,
    "recipientCountry" Str recipient_country,
    "recipientType" Str recipient_type,
    "resumeTime" DateTime resume_time,
    "scriptId" Str script_id,
    "startHoldTime" DateTime start_hold_time,
    "state" Enum state,
    "toAddress" Any to_address,
    "type" Enum r#type,
    "wrapup" Any wrapup,
});

rt::open_enum!(QueueConversationEventTopicMessageDirection {
    Outbound = "outbound",
    Inbound = "inbound",
});

rt::open_enum!(QueueConversationEventTopicMessageDisconnectType {
    Endpoint = "endpoint",
    EndpointDnd = "endpoint.dnd",
    Client = "client",
    System = "system",
    Timeout = "timeout",
    Transfer = "transfer",
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

rt::open_enum!(QueueConversationEventTopicMessageInitialState {
    Alerting = "alerting",
    Connected = "connected",
    Disconnected = "disconnected",
    Parked = "parked",
});

rt::open_enum!(QueueConversationEventTopicMessageState {
    Alerting = "alerting",
    Connected = "connected",
    Disconnected = "disconnected",
    Parked = "parked",
});

rt::open_enum!(QueueConversationEventTopicMessageType {
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

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Message`.
#[non_exhaustive]
pub struct Message {
    /// `afterCallWork`.
    pub after_call_work: Option<super::AfterCallWork>,
    /// `afterCallWorkRequired`.
    pub after_call_work_required: Option<bool>,
    /// `agentAssistantId`.
    pub agent_assistant_id: Option<String>,
    /// `authenticated`.
    pub authenticated: Option<bool>,
    /// `byoSmsIntegrationId`.
    pub byo_sms_integration_id: Option<String>,
    /// `connectedTime`.
    pub connected_time: Option<rt::DateTime>,
    /// `direction`.
    pub direction: Option<super::MessageDirection>,
    /// `disconnectType`.
    pub disconnect_type: Option<super::MessageDisconnectType>,
    /// `disconnectedTime`.
    pub disconnected_time: Option<rt::DateTime>,
    /// `engagementSource`.
    pub engagement_source: Option<super::MessageEngagementSource>,
    /// `errorInfo`.
    pub error_info: Option<super::ErrorBody>,
    /// `fromAddress`.
    pub from_address: Option<super::Address>,
    /// `held`.
    pub held: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `initialState`.
    pub initial_state: Option<super::MessageInitialState>,
    /// `journeyContext`.
    pub journey_context: Option<super::JourneyContext>,
    /// `messages`.
    pub messages: Option<Vec<super::MessageDetails>>,
    /// `parkTime`.
    pub park_time: Option<rt::DateTime>,
    /// `peerId`.
    pub peer_id: Option<String>,
    /// `provider`.
    pub provider: Option<String>,
    /// `queueMediaSettings`.
    pub queue_media_settings: Option<super::ConversationQueueMediaSettings>,
    /// `recipientCountry`.
    pub recipient_country: Option<String>,
    /// `recipientType`.
    pub recipient_type: Option<String>,
    /// `recordingId`.
    pub recording_id: Option<String>,
    /// `resumeTime`.
    pub resume_time: Option<rt::DateTime>,
    /// `scriptId`.
    pub script_id: Option<String>,
    /// `segments`.
    pub segments: Option<Vec<super::Segment>>,
    /// `startAlertingTime`.
    pub start_alerting_time: Option<rt::DateTime>,
    /// `startHoldTime`.
    pub start_hold_time: Option<rt::DateTime>,
    /// `state`.
    pub state: Option<super::MessageState>,
    /// `toAddress`.
    pub to_address: Option<super::Address>,
    /// `type`.
    pub r#type: Option<super::MessageType>,
    /// `wrapup`.
    pub wrapup: Option<super::Wrapup>,
    __marks: rt::Marks,
}
/// The values of `direction` in [`Message`](super::Message).
#[derive(Clone)]
#[non_exhaustive]
pub enum MessageDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `disconnectType` in [`Message`](super::Message).
#[derive(Clone)]
#[non_exhaustive]
pub enum MessageDisconnectType {
    /// `endpoint`
    Endpoint,
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
/// The values of `engagementSource` in [`Message`](super::Message).
#[derive(Clone)]
#[non_exhaustive]
pub enum MessageEngagementSource {
    /// `AppleMessagesForBusiness`
    AppleMessagesForBusiness,
    /// `Discord`
    Discord,
    /// `Email`
    Email,
    /// `Facebook`
    Facebook,
    /// `FacebookMessenger`
    FacebookMessenger,
    /// `Glassdoor`
    Glassdoor,
    /// `GoogleBusinessProfile`
    GoogleBusinessProfile,
    /// `Instagram`
    Instagram,
    /// `KakaoTalk`
    KakaoTalk,
    /// `Line`
    Line,
    /// `LinkedIn`
    LinkedIn,
    /// `MicrosoftTeams`
    MicrosoftTeams,
    /// `MobileChat`
    MobileChat,
    /// `Other`
    Other,
    /// `QQ`
    Qq,
    /// `Reddit`
    Reddit,
    /// `ServiceNow`
    ServiceNow,
    /// `SFDC`
    Sfdc,
    /// `SMS`
    Sms,
    /// `Snapchat`
    Snapchat,
    /// `Telegram`
    Telegram,
    /// `Threads`
    Threads,
    /// `Trustpilot`
    Trustpilot,
    /// `Unspecified`
    Unspecified,
    /// `Viber`
    Viber,
    /// `WebChat`
    WebChat,
    /// `WeChat`
    WeChat,
    /// `Weibo`
    Weibo,
    /// `WhatsApp`
    WhatsApp,
    /// `X`
    X,
    /// `Yelp`
    Yelp,
    /// `YouTube`
    YouTube,
    /// `Zendesk`
    Zendesk,
    /// `OpenMessaging`
    OpenMessaging,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `initialState` in [`Message`](super::Message).
#[derive(Clone)]
#[non_exhaustive]
pub enum MessageInitialState {
    /// `alerting`
    Alerting,
    /// `connected`
    Connected,
    /// `parked`
    Parked,
    /// `disconnected`
    Disconnected,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`Message`](super::Message).
#[derive(Clone)]
#[non_exhaustive]
pub enum MessageState {
    /// `alerting`
    Alerting,
    /// `connected`
    Connected,
    /// `parked`
    Parked,
    /// `disconnected`
    Disconnected,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`Message`](super::Message).
#[derive(Clone)]
#[non_exhaustive]
pub enum MessageType {
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

rt::model!(Message {
    "afterCallWork" Any after_call_work,
    "afterCallWorkRequired" Bool after_call_work_required,
    "agentAssistantId" Str agent_assistant_id,
    "authenticated" Bool authenticated,
    "byoSmsIntegrationId" Str byo_sms_integration_id,
    "connectedTime" DateTime connected_time,
    "direction" Enum direction,
    "disconnectType" Enum disconnect_type,
    "disconnectedTime" DateTime disconnected_time,
    "engagementSource" Enum engagement_source,
    "errorInfo" Any error_info,
    "fromAddress" Any from_address,
    "held" Bool held,
    "id" Str id,
    "initialState" Enum initial_state,
    "journeyContext" Any journey_context,
    "messages" Any messages,
    "parkTime" DateTime park_time,
    "peerId" Str peer_id,
    "provider" Str provider,
    "queueMediaSettings" Any queue_media_settings,
    "recipientCountry" Str recipient_country,
    "recipientType" Str recipient_type,
    "recordingId" Str recording_id,
    "resumeTime" DateTime resume_time,
    "scriptId" Str script_id,
    "segments" Any segments,
    "startAlertingTime" DateTime start_alerting_time,
    "startHoldTime" DateTime start_hold_time,
    "state" Enum state,
    "toAddress" Any to_address,
    "type" Enum r#type,
    "wrapup" Any wrapup,
});

rt::setters!(Message {
    0 after_call_work with_after_call_work(super::AfterCallWork) clear_after_call_work,
    1 after_call_work_required with_after_call_work_required(bool) clear_after_call_work_required,
    2 agent_assistant_id with_agent_assistant_id(impl Into<String>) clear_agent_assistant_id,
    3 authenticated with_authenticated(bool) clear_authenticated,
    4 byo_sms_integration_id with_byo_sms_integration_id(impl Into<String>) clear_byo_sms_integration_id,
    5 connected_time with_connected_time(impl Into<rt::DateTime>) clear_connected_time,
    6 direction with_direction(impl Into<super::MessageDirection>) clear_direction,
    7 disconnect_type with_disconnect_type(impl Into<super::MessageDisconnectType>) clear_disconnect_type,
    8 disconnected_time with_disconnected_time(impl Into<rt::DateTime>) clear_disconnected_time,
    9 engagement_source with_engagement_source(impl Into<super::MessageEngagementSource>) clear_engagement_source,
    10 error_info with_error_info(super::ErrorBody) clear_error_info,
    11 from_address with_from_address(super::Address) clear_from_address,
    12 held with_held(bool) clear_held,
    13 id with_id(impl Into<String>) clear_id,
    14 initial_state with_initial_state(impl Into<super::MessageInitialState>) clear_initial_state,
    15 journey_context with_journey_context(super::JourneyContext) clear_journey_context,
    16 messages with_messages(Vec<super::MessageDetails>) clear_messages,
    17 park_time with_park_time(impl Into<rt::DateTime>) clear_park_time,
    18 peer_id with_peer_id(impl Into<String>) clear_peer_id,
    19 provider with_provider(impl Into<String>) clear_provider,
    20 queue_media_settings with_queue_media_settings(super::ConversationQueueMediaSettings) clear_queue_media_settings,
    21 recipient_country with_recipient_country(impl Into<String>) clear_recipient_country,
    22 recipient_type with_recipient_type(impl Into<String>) clear_recipient_type,
    23 recording_id with_recording_id(impl Into<String>) clear_recording_id,
    24 resume_time with_resume_time(impl Into<rt::DateTime>) clear_resume_time,
    25 script_id with_script_id(impl Into<String>) clear_script_id,
    26 segments with_segments(Vec<super::Segment>) clear_segments,
    27 start_alerting_time with_start_alerting_time(impl Into<rt::DateTime>) clear_start_alerting_time,
    28 start_hold_time with_start_hold_time(impl Into<rt::DateTime>) clear_start_hold_time,
    29 state with_state(impl Into<super::MessageState>) clear_state,
    30 to_address with_to_address(super::Address) clear_to_address,
    31 r#type with_type(impl Into<super::MessageType>) clear_type,
    32 wrapup with_wrapup(super::Wrapup) clear_wrapup,
});

rt::open_enum!(MessageDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});

rt::open_enum!(MessageDisconnectType {
    Endpoint = "endpoint",
    Client = "client",
    System = "system",
    Timeout = "timeout",
    Transfer = "transfer",
    TransferConference = "transfer.conference",
    TransferConsult = "transfer.consult",
    TransferForward = "transfer.forward",
    TransferNoanswer = "transfer.noanswer",
    TransferNotavailable = "transfer.notavailable",
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

rt::open_enum!(MessageEngagementSource {
    AppleMessagesForBusiness = "AppleMessagesForBusiness",
    Discord = "Discord",
    Email = "Email",
    Facebook = "Facebook",
    FacebookMessenger = "FacebookMessenger",
    Glassdoor = "Glassdoor",
    GoogleBusinessProfile = "GoogleBusinessProfile",
    Instagram = "Instagram",
    KakaoTalk = "KakaoTalk",
    Line = "Line",
    LinkedIn = "LinkedIn",
    MicrosoftTeams = "MicrosoftTeams",
    MobileChat = "MobileChat",
    Other = "Other",
    Qq = "QQ",
    Reddit = "Reddit",
    ServiceNow = "ServiceNow",
    Sfdc = "SFDC",
    Sms = "SMS",
    Snapchat = "Snapchat",
    Telegram = "Telegram",
    Threads = "Threads",
    Trustpilot = "Trustpilot",
    Unspecified = "Unspecified",
    Viber = "Viber",
    WebChat = "WebChat",
    WeChat = "WeChat",
    Weibo = "Weibo",
    WhatsApp = "WhatsApp",
    X = "X",
    Yelp = "Yelp",
    YouTube = "YouTube",
    Zendesk = "Zendesk",
    OpenMessaging = "OpenMessaging",
});

rt::open_enum!(MessageInitialState {
    Alerting = "alerting",
    Connected = "connected",
    Parked = "parked",
    Disconnected = "disconnected",
});

rt::open_enum!(MessageState {
    Alerting = "alerting",
    Connected = "connected",
    Parked = "parked",
    Disconnected = "disconnected",
});

rt::open_enum!(MessageType {
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

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AnalyticsConversationSegment`.
#[non_exhaustive]
pub struct AnalyticsConversationSegment {
    /// `audioMuted`.
    pub audio_muted: Option<bool>,
    /// `conference`.
    pub conference: Option<bool>,
    /// `destinationConversationId`.
    pub destination_conversation_id: Option<String>,
    /// `destinationSessionId`.
    pub destination_session_id: Option<String>,
    /// `disconnectType`.
    pub disconnect_type: Option<super::AnalyticsConversationSegmentDisconnectType>,
    /// `errorCode`.
    pub error_code: Option<String>,
    /// `groupId`.
    pub group_id: Option<String>,
    /// `properties`.
    pub properties: Option<Vec<super::AnalyticsProperty>>,
    /// `q850ResponseCodes`.
    pub q850_response_codes: Option<Vec<i64>>,
    /// `queueId`.
    pub queue_id: Option<String>,
    /// `requestedLanguageId`.
    pub requested_language_id: Option<String>,
    /// `requestedRoutingSkillIds`.
    pub requested_routing_skill_ids: Option<Vec<String>>,
    /// `requestedRoutingUserIds`.
    pub requested_routing_user_ids: Option<Vec<String>>,
    /// `scoredAgents`.
    pub scored_agents: Option<Vec<super::AnalyticsScoredAgent>>,
    /// `segmentEnd`.
    pub segment_end: Option<rt::DateTime>,
    /// `segmentStart`.
    pub segment_start: Option<rt::DateTime>,
    /// `segmentType`.
    pub segment_type: Option<super::AnalyticsConversationSegmentSegmentType>,
    /// `sipResponseCodes`.
    pub sip_response_codes: Option<Vec<i64>>,
    /// `sourceConversationId`.
    pub source_conversation_id: Option<String>,
    /// `sourceSessionId`.
    pub source_session_id: Option<String>,
    /// `subject`.
    pub subject: Option<String>,
    /// `videoMuted`.
    pub video_muted: Option<bool>,
    /// `wrapUpCode`.
    pub wrap_up_code: Option<String>,
    /// `wrapUpNote`.
    pub wrap_up_note: Option<String>,
    /// `wrapUpTags`.
    pub wrap_up_tags: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `disconnectType` in [`AnalyticsConversationSegment`](super::AnalyticsConversationSegment).
#[derive(Clone)]
#[non_exhaustive]
pub enum AnalyticsConversationSegmentDisconnectType {
    /// `client`
    Client,
    /// `conferenceTransfer`
    ConferenceTransfer,
    /// `consultTransfer`
    ConsultTransfer,
    /// `dndEndpoint`
    DndEndpoint,
    /// `dndTransfer`
    DndTransfer,
    /// `endpoint`
    Endpoint,
    /// `error`
    Error,
    /// `forwardTransfer`
    ForwardTransfer,
    /// `inactivity`
    Inactivity,
    /// `noAnswerTransfer`
    NoAnswerTransfer,
    /// `notAvailableTransfer`
    NotAvailableTransfer,
    /// `other`
    Other,
    /// `peer`
    Peer,
    /// `sessionExpired`
    SessionExpired,
    /// `spam`
    Spam,
    /// `system`
    System,
    /// `takeover`
    Takeover,
    /// `timeout`
    Timeout,
    /// `transfer`
    Transfer,
    /// `transportFailure`
    TransportFailure,
    /// `uncallable`
    Uncallable,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `segmentType` in [`AnalyticsConversationSegment`](super::AnalyticsConversationSegment).
#[derive(Clone)]
#[non_exhaustive]
pub enum AnalyticsConversationSegmentSegmentType {
    /// `alert`
    Alert,
    /// `barging`
    Barging,
    /// `callback`
    Callback,
    /// `coaching`
    Coaching,
    /// `contacting`
    Contacting,
    /// `converting`
    Converting,
    /// `delay`
    Delay,
    /// `dialing`
    Dialing,
    /// `hold`
    Hold,
    /// `interact`
    Interact,
    /// `ivr`
    Ivr,
    /// `monitoring`
    Monitoring,
    /// `parked`
    Parked,
    /// `scheduled`
    Scheduled,
    /// `screenmonitoring`
    Screenmonitoring,
    /// `sharing`
    Sharing,
    /// `system`
    System,
    /// `transmitting`
    Transmitting,
    /// `unknown`
    Unknown,
    /// `uploading`
    Uploading,
    /// `voicemail`
    Voicemail,
    /// `wrapup`
    Wrapup,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AnalyticsConversationSegment {
    "audioMuted" Bool audio_muted,
    "conference" Bool conference,
    "destinationConversationId" Str destination_conversation_id,
    "destinationSessionId" Str destination_session_id,
    "disconnectType" Enum disconnect_type,
    "errorCode" Str error_code,
    "groupId" Str group_id,
    "properties" Any properties,
    "q850ResponseCodes" Any q850_response_codes,
    "queueId" Str queue_id,
    "requestedLanguageId" Str requested_language_id,
    "requestedRoutingSkillIds" Texts requested_routing_skill_ids,
    "requestedRoutingUserIds" Texts requested_routing_user_ids,
    "scoredAgents" Any scored_agents,
    "segmentEnd" DateTime segment_end,
    "segmentStart" DateTime segment_start,
    "segmentType" Enum segment_type,
    "sipResponseCodes" Any sip_response_codes,
    "sourceConversationId" Str source_conversation_id,
    "sourceSessionId" Str source_session_id,
    "subject" Str subject,
    "videoMuted" Bool video_muted,
    "wrapUpCode" Str wrap_up_code,
    "wrapUpNote" Str wrap_up_note,
    "wrapUpTags" Texts wrap_up_tags,
});

rt::open_enum!(AnalyticsConversationSegmentDisconnectType {
    Client = "client",
    ConferenceTransfer = "conferenceTransfer",
    ConsultTransfer = "consultTransfer",
    DndEndpoint = "dndEndpoint",
    DndTransfer = "dndTransfer",
    Endpoint = "endpoint",
    Error = "error",
    ForwardTransfer = "forwardTransfer",
    Inactivity = "inactivity",
    NoAnswerTransfer = "noAnswerTransfer",
    NotAvailableTransfer = "notAvailableTransfer",
    Other = "other",
    Peer = "peer",
    SessionExpired = "sessionExpired",
    Spam = "spam",
    System = "system",
    Takeover = "takeover",
    Timeout = "timeout",
    Transfer = "transfer",
    TransportFailure = "transportFailure",
    Uncallable = "uncallable",
});

rt::open_enum!(AnalyticsConversationSegmentSegmentType {
    Alert = "alert",
    Barging = "barging",
    Callback = "callback",
    Coaching = "coaching",
    Contacting = "contacting",
    Converting = "converting",
    Delay = "delay",
    Dialing = "dialing",
    Hold = "hold",
    Interact = "interact",
    Ivr = "ivr",
    Monitoring = "monitoring",
    Parked = "parked",
    Scheduled = "scheduled",
    Screenmonitoring = "screenmonitoring",
    Sharing = "sharing",
    System = "system",
    Transmitting = "transmitting",
    Unknown = "unknown",
    Uploading = "uploading",
    Voicemail = "voicemail",
    Wrapup = "wrapup",
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationChatEventTopicChatMediaParticipant`.
#[non_exhaustive]
pub struct ConversationChatEventTopicChatMediaParticipant {
    /// `address`.
    pub address: Option<String>,
    /// `alertingTimeoutMs`.
    pub alerting_timeout_ms: Option<i64>,
    /// `attributes`.
    pub attributes: Option<std::collections::BTreeMap<String, String>>,
    /// `avatarImageUrl`.
    pub avatar_image_url: Option<String>,
    /// `connectedTime`.
    pub connected_time: Option<rt::DateTime>,
    /// `conversationRoutingData`.
    pub conversation_routing_data: Option<
        super::ConversationChatEventTopicConversationRoutingData,
    >,
    /// `direction`.
    pub direction: Option<
        super::ConversationChatEventTopicChatMediaParticipantDirection,
    >,
    /// `disconnectType`.
    pub disconnect_type: Option<
        super::ConversationChatEventTopicChatMediaParticipantDisconnectType,
    >,
    /// `endAcwTime`.
    pub end_acw_time: Option<rt::DateTime>,
    /// `endTime`.
    pub end_time: Option<rt::DateTime>,
    /// `errorInfo`.
    pub error_info: Option<super::ConversationChatEventTopicErrorBody>,
    /// `externalContact`.
    pub external_contact: Option<super::ConversationChatEventTopicUriReference>,
    /// `externalContactInitialDivisionId`.
    pub external_contact_initial_division_id: Option<String>,
    /// `externalOrganization`.
    pub external_organization: Option<super::ConversationChatEventTopicUriReference>,
    /// `flaggedReason`.
    pub flagged_reason: Option<
        super::ConversationChatEventTopicChatMediaParticipantFlaggedReason,
    >,
    /// `held`.
    pub held: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `initialState`.
    pub initial_state: Option<
        super::ConversationChatEventTopicChatMediaParticipantInitialState,
    >,
    /// `journeyContext`.
    pub journey_context: Option<super::ConversationChatEventTopicJourneyContext>,
    /// `mediaRoles`.
    pub media_roles: Option<Vec<String>>,
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
    pub queue: Option<super::ConversationChatEventTopicUriReference>,
    /// `queueMediaSettings`.
    pub queue_media_settings: Option<
        super::ConversationChatEventTopicQueueMediaSettings,
    >,
    /// `resumeTime`.
    pub resume_time: Option<rt::DateTime>,
    /// `roomId`.
    pub room_id: Option<String>,
    /// `screenRecordingState`.
    pub screen_recording_state: Option<String>,
    /// `script`.
    pub script: Option<super::ConversationChatEventTopicUriReference>,
    /// `startAcwTime`.
    pub start_acw_time: Option<rt::DateTime>,
    /// `startHoldTime`.
    pub start_hold_time: Option<rt::DateTime>,
    /// `startTime`.
    pub start_time: Option<rt::DateTime>,
    /// `state`.
    pub state: Option<super::ConversationChatEventTopicChatMediaParticipantState>,
    /// `team`.
    pub team: Option<super::ConversationChatEventTopicUriReference>,
    /// `user`.
    pub user: Option<super::ConversationChatEventTopicUriReference>,
    /// `wrapup`.
    pub wrapup: Option<super::ConversationChatEventTopicWrapup>,
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
/// The values of `direction` in [`ConversationChatEventTopicChatMediaParticipant`](super::ConversationChatEventTopicChatMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationChatEventTopicChatMediaParticipantDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `disconnectType` in [`ConversationChatEventTopicChatMediaParticipant`](super::ConversationChatEventTopicChatMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationChatEventTopicChatMediaParticipantDisconnectType {
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
/// The values of `flaggedReason` in [`ConversationChatEventTopicChatMediaParticipant`](super::ConversationChatEventTopicChatMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationChatEventTopicChatMediaParticipantFlaggedReason {
    /// `general`
    General,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `initialState` in [`ConversationChatEventTopicChatMediaParticipant`](super::ConversationChatEventTopicChatMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationChatEventTopicChatMediaParticipantInitialState {
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
/// The values of `state` in [`ConversationChatEventTopicChatMediaParticipant`](super::ConversationChatEventTopicChatMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationChatEventTopicChatMediaParticipantState {
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

rt::model!(ConversationChatEventTopicChatMediaParticipant {
    "address" Str address,
    "alertingTimeoutMs" Int alerting_timeout_ms,
    "attributes" Any attributes,
    "avatarImageUrl" Str avatar_image_url,
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
    "held" Bool held,
    "id" Str id,
    "initialState" Enum initial_state,
    "journeyContext" Any journey_context,
    "mediaRoles" Texts media_roles,
    "name" Str name,
    "parkTime" DateTime park_time,
    "peer" Str peer,
    "provider" Str provider,
    "purpose" Str purpose,
    "queue" Any queue,
    "queueMediaSettings" Any queue_media_settings,
    "resumeTime" DateTime resume_time,
    "roomId" Str room_id,
    "screenRecordingState" Str screen_recording_state,
    "script" Any script,
    "startAcwTime" DateTime start_acw_time,
    "startHoldTime" DateTime start_hold_time,
    "startTime" DateTime start_time,
    "state" Enum state,
    "team" Any team,
    "user" Any user,
    "wrapup" Any wrapup,
    "wrapupPrompt" Str wrapup_prompt,
    "wrapupRequired" Bool wrapup_required,
    "wrapupSkipped" Bool wrapup_skipped,
    "wrapupTimeoutMs" Int wrapup_timeout_ms,
});

rt::open_enum!(ConversationChatEventTopicChatMediaParticipantDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});

rt::open_enum!(ConversationChatEventTopicChatMediaParticipantDisconnectType {
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

rt::open_enum!(ConversationChatEventTopicChatMediaParticipantFlaggedReason {
    General = "general",
});

rt::open_enum!(ConversationChatEventTopicChatMediaParticipantInitialState {
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

rt::open_enum!(ConversationChatEventTopicChatMediaParticipantState {
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

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationCobrowseEventTopicCobrowseMediaParticipant`.
#[non_exhaustive]
pub struct QueueConversationCobrowseEventTopicCobrowseMediaParticipant {
    /// `address`.
    pub address: Option<String>,
    /// `alertingTimeoutMs`.
    pub alerting_timeout_ms: Option<i64>,
    /// `attributes`.
    pub attributes: Option<std::collections::BTreeMap<String, String>>,
    /// `cobrowseRole`.
    pub cobrowse_role: Option<String>,
    /// `cobrowseSessionId`.
    pub cobrowse_session_id: Option<String>,
    /// `connectedTime`.
    pub connected_time: Option<rt::DateTime>,
    /// `controlling`.
    pub controlling: Option<Vec<String>>,
    /// `conversationRoutingData`.
    pub conversation_routing_data: Option<
        super::QueueConversationCobrowseEventTopicConversationRoutingData,
    >,
    /// `direction`.
    pub direction: Option<
        super::QueueConversationCobrowseEventTopicCobrowseMediaParticipantDirection,
    >,
    /// `disconnectType`.
    pub disconnect_type: Option<
        super::QueueConversationCobrowseEventTopicCobrowseMediaParticipantDisconnectType,
    >,
    /// `endAcwTime`.
    pub end_acw_time: Option<rt::DateTime>,
    /// `endTime`.
    pub end_time: Option<rt::DateTime>,
    /// `errorInfo`.
    pub error_info: Option<super::QueueConversationCobrowseEventTopicErrorBody>,
    /// `externalContact`.
    pub external_contact: Option<super::QueueConversationCobrowseEventTopicUriReference>,
    /// `externalContactInitialDivisionId`.
    pub external_contact_initial_division_id: Option<String>,
    /// `externalOrganization`.
    pub external_organization: Option<
        super::QueueConversationCobrowseEventTopicUriReference,
    >,
    /// `flaggedReason`.
    pub flagged_reason: Option<
        super::QueueConversationCobrowseEventTopicCobrowseMediaParticipantFlaggedReason,
    >,
    /// `held`.
    pub held: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `initialState`.
    pub initial_state: Option<
        super::QueueConversationCobrowseEventTopicCobrowseMediaParticipantInitialState,
    >,
    /// `journeyContext`.
    pub journey_context: Option<
        super::QueueConversationCobrowseEventTopicJourneyContext,
    >,
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
    /// `providerEventTime`.
    pub provider_event_time: Option<rt::DateTime>,
    /// `purpose`.
    pub purpose: Option<String>,
    /// `queue`.
    pub queue: Option<super::QueueConversationCobrowseEventTopicUriReference>,
    /// `queueMediaSettings`.
    pub queue_media_settings: Option<
        super::QueueConversationCobrowseEventTopicQueueMediaSettings,
    >,
    /// `resumeTime`.
    pub resume_time: Option<rt::DateTime>,
    /// `screenRecordingState`.
    pub screen_recording_state: Option<String>,
    /// `script`.
    pub script: Option<super::QueueConversationCobrowseEventTopicUriReference>,
    /// `startAcwTime`.
    pub start_acw_time: Option<rt::DateTime>,
    /// `startHoldTime`.
    pub start_hold_time: Option<rt::DateTime>,
    /// `startTime`.
    pub start_time: Option<rt::DateTime>,
    /// `state`.
    pub state: Option<
        super::QueueConversationCobrowseEventTopicCobrowseMediaParticipantState,
    >,
    /// `team`.
    pub team: Option<super::QueueConversationCobrowseEventTopicUriReference>,
    /// `user`.
    pub user: Option<super::QueueConversationCobrowseEventTopicUriReference>,
    /// `viewerUrl`.
    pub viewer_url: Option<String>,
    /// `wrapup`.
    pub wrapup: Option<super::QueueConversationCobrowseEventTopicWrapup>,
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
/// The values of `direction` in [`QueueConversationCobrowseEventTopicCobrowseMediaParticipant`](super::QueueConversationCobrowseEventTopicCobrowseMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationCobrowseEventTopicCobrowseMediaParticipantDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `disconnectType` in [`QueueConversationCobrowseEventTopicCobrowseMediaParticipant`](super::QueueConversationCobrowseEventTopicCobrowseMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationCobrowseEventTopicCobrowseMediaParticipantDisconnectType {
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
/// The values of `flaggedReason` in [`QueueConversationCobrowseEventTopicCobrowseMediaParticipant`](super::QueueConversationCobrowseEventTopicCobrowseMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationCobrowseEventTopicCobrowseMediaParticipantFlaggedReason {
    /// `general`
    General,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `initialState` in [`QueueConversationCobrowseEventTopicCobrowseMediaParticipant`](super::QueueConversationCobrowseEventTopicCobrowseMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationCobrowseEventTopicCobrowseMediaParticipantInitialState {
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
/// The values of `state` in [`QueueConversationCobrowseEventTopicCobrowseMediaParticipant`](super::QueueConversationCobrowseEventTopicCobrowseMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationCobrowseEventTopicCobrowseMediaParticipantState {
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

rt::model!(QueueConversationCobrowseEventTopicCobrowseMediaParticipant {
    "address" Str address,
    "alertingTimeoutMs" Int alerting_timeout_ms,
    "attributes" Any attributes,
    "cobrowseRole" Str cobrowse_role,
    "cobrowseSessionId" Str cobrowse_session_id,
    "connectedTime" DateTime connected_time,
    "controlling" Texts controlling,
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
    "providerEventTime" DateTime provider_event_time,
    "purpose" Str purpose,
    "queue" Any queue,
    "queueMediaSettings" Any queue_media_settings,
    "resumeTime" DateTime resume_time,
    "screenRecordingState" Str screen_recording_state,
    "script" Any script,
    "startAcwTime" DateTime start_acw_time,
    "startHoldTime" DateTime start_hold_time,
    "startTime" DateTime start_time,
    "state" Enum state,
    "team" Any team,
    "user" Any user,
    "viewerUrl" Str viewer_url,
    "wrapup" Any wrapup,
    "wrapupPrompt" Str wrapup_prompt,
    "wrapupRequired" Bool wrapup_required,
    "wrapupSkipped" Bool wrapup_skipped,
    "wrapupTimeoutMs" Int wrapup_timeout_ms,
});

rt::open_enum!(QueueConversationCobrowseEventTopicCobrowseMediaParticipantDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});

rt::open_enum!(QueueConversationCobrowseEventTopicCobrowseMediaParticipantDisconnectType {
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

rt::open_enum!(QueueConversationCobrowseEventTopicCobrowseMediaParticipantFlaggedReason {
    General = "general",
});

rt::open_enum!(QueueConversationCobrowseEventTopicCobrowseMediaParticipantInitialState {
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

rt::open_enum!(QueueConversationCobrowseEventTopicCobrowseMediaParticipantState {
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

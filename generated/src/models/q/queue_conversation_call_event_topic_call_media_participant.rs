// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationCallEventTopicCallMediaParticipant`.
#[non_exhaustive]
pub struct QueueConversationCallEventTopicCallMediaParticipant {
    /// `address`.
    pub address: Option<String>,
    /// `alertingTimeoutMs`.
    pub alerting_timeout_ms: Option<i64>,
    /// `ani`.
    pub ani: Option<String>,
    /// `attributes`.
    pub attributes: Option<std::collections::BTreeMap<String, String>>,
    /// `bargedParticipantId`.
    pub barged_participant_id: Option<String>,
    /// `bargedTime`.
    pub barged_time: Option<rt::DateTime>,
    /// `coachedParticipantId`.
    pub coached_participant_id: Option<String>,
    /// `confined`.
    pub confined: Option<bool>,
    /// `connectedTime`.
    pub connected_time: Option<rt::DateTime>,
    /// `consultParticipantId`.
    pub consult_participant_id: Option<String>,
    /// `conversationRoutingData`.
    pub conversation_routing_data: Option<
        super::QueueConversationCallEventTopicConversationRoutingData,
    >,
    /// `direction`.
    pub direction: Option<
        super::QueueConversationCallEventTopicCallMediaParticipantDirection,
    >,
    /// `disconnectType`.
    pub disconnect_type: Option<
        super::QueueConversationCallEventTopicCallMediaParticipantDisconnectType,
    >,
    /// `disposition`.
    pub disposition: Option<super::QueueConversationCallEventTopicDisposition>,
    /// `dnis`.
    pub dnis: Option<String>,
    /// `documentId`.
    pub document_id: Option<String>,
    /// `endAcwTime`.
    pub end_acw_time: Option<rt::DateTime>,
    /// `endTime`.
    pub end_time: Option<rt::DateTime>,
    /// `errorInfo`.
    pub error_info: Option<super::QueueConversationCallEventTopicErrorBody>,
    /// `externalContact`.
    pub external_contact: Option<super::QueueConversationCallEventTopicUriReference>,
    /// `externalContactInitialDivisionId`.
    pub external_contact_initial_division_id: Option<String>,
    /// `externalOrganization`.
    pub external_organization: Option<
        super::QueueConversationCallEventTopicUriReference,
    >,
    /// `faxStatus`.
    pub fax_status: Option<super::QueueConversationCallEventTopicFaxStatus>,
    /// `flaggedReason`.
    pub flagged_reason: Option<
        super::QueueConversationCallEventTopicCallMediaParticipantFlaggedReason,
    >,
    /// `group`.
    pub group: Option<super::QueueConversationCallEventTopicUriReference>,
    /// `held`.
    pub held: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `initialState`.
    pub initial_state: Option<
        super::QueueConversationCallEventTopicCallMediaParticipantInitialState,
    >,
    /// `journeyContext`.
    pub journey_context: Option<super::QueueConversationCallEventTopicJourneyContext>,
    /// `mediaRoles`.
    pub media_roles: Option<Vec<String>>,
    /// `monitoredParticipantId`.
    pub monitored_participant_id: Option<String>,
    /// `muted`.
    pub muted: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// `parkTime`.
    pub park_time: Option<rt::DateTime>,
    /// `peer`.
    pub peer: Option<String>,
    /// `provider`.
    pub provider: Option<String>,
    /// `publicIpAddress`.
    pub public_ip_address: Option<String>,
    /// `purpose`.
    pub purpose: Option<String>,
    /// `queue`.
    pub queue: Option<super::QueueConversationCallEventTopicUriReference>,
    /// `queueMediaSettings`.
    pub queue_media_settings: Option<
        super::QueueConversationCallEventTopicQueueMediaSettings,
    >,
    /// `recordersState`.
    pub recorders_state: Option<super::QueueConversationCallEventTopicRecordersState>,
    /// `recording`.
    pub recording: Option<bool>,
    /// `recordingState`.
    pub recording_state: Option<
        super::QueueConversationCallEventTopicCallMediaParticipantRecordingState,
    >,
    /// `resumeTime`.
    pub resume_time: Option<rt::DateTime>,
    /// `screenRecordingState`.
    pub screen_recording_state: Option<String>,
    /// `script`.
    pub script: Option<super::QueueConversationCallEventTopicUriReference>,
    /// `securePause`.
    pub secure_pause: Option<bool>,
    /// `startAcwTime`.
    pub start_acw_time: Option<rt::DateTime>,
    /// `startHoldTime`.
    pub start_hold_time: Option<rt::DateTime>,
    /// `startTime`.
    pub start_time: Option<rt::DateTime>,
    /// `state`.
    pub state: Option<super::QueueConversationCallEventTopicCallMediaParticipantState>,
    /// `team`.
    pub team: Option<super::QueueConversationCallEventTopicUriReference>,
    /// `transferSource`.
    pub transfer_source: Option<String>,
    /// `user`.
    pub user: Option<super::QueueConversationCallEventTopicUriReference>,
    /// `wrapup`.
    pub wrapup: Option<super::QueueConversationCallEventTopicWrapup>,
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
/// The values of `direction` in [`QueueConversationCallEventTopicCallMediaParticipant`](super::QueueConversationCallEventTopicCallMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationCallEventTopicCallMediaParticipantDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `disconnectType` in [`QueueConversationCallEventTopicCallMediaParticipant`](super::QueueConversationCallEventTopicCallMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationCallEventTopicCallMediaParticipantDisconnectType {
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
/// The values of `flaggedReason` in [`QueueConversationCallEventTopicCallMediaParticipant`](super::QueueConversationCallEventTopicCallMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationCallEventTopicCallMediaParticipantFlaggedReason {
    /// `general`
    General,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `initialState` in [`QueueConversationCallEventTopicCallMediaParticipant`](super::QueueConversationCallEventTopicCallMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationCallEventTopicCallMediaParticipantInitialState {
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
/// The values of `recordingState` in [`QueueConversationCallEventTopicCallMediaParticipant`](super::QueueConversationCallEventTopicCallMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationCallEventTopicCallMediaParticipantRecordingState {
    /// `none`
    None,
    /// `active`
    Active,
    /// `paused`
    Paused,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`QueueConversationCallEventTopicCallMediaParticipant`](super::QueueConversationCallEventTopicCallMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationCallEventTopicCallMediaParticipantState {
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

rt::model!(QueueConversationCallEventTopicCallMediaParticipant {
    "address" Str address,
    "alertingTimeoutMs" Int alerting_timeout_ms,
    "ani" Str ani,
    "attributes" Any attributes,
    "bargedParticipantId" Str barged_participant_id,
    "bargedTime" DateTime barged_time,
    "coachedParticipantId" Str coached_participant_id,
    "confined" Bool confined,
    "connectedTime" DateTime connected_time,
    "consultParticipantId" Str consult_participant_id,
    "conversationRoutingData" Any conversation_routing_data,
    "direction" Enum direction,
    "disconnectType" Enum disconnect_type,
    "disposition" Any disposition,
    "dnis" Str dnis,
    "documentId" Str document_id,
    "endAcwTime" DateTime end_acw_time,
    "endTime" DateTime end_time,
    "errorInfo" Any error_info,
    "externalContact" Any external_contact,
    "externalContactInitialDivisionId" Str external_contact_initial_division_id,
    "externalOrganization" Any external_organization,
    "faxStatus" Any fax_status,
    "flaggedReason" Enum flagged_reason,
    "group" Any group,
    "held" Bool held,
    "id" Str id,
    "initialState" Enum initial_state,
    "journeyContext" Any journey_context,
    "mediaRoles" Texts media_roles,
    "monitoredParticipantId" Str monitored_participant_id,
    "muted" Bool muted,
    "name" Str name,
    "parkTime" DateTime park_time,
    "peer" Str peer,
    "provider" Str provider,
    "publicIpAddress" Str public_ip_address,
    "purpose" Str purpose,
    "queue" Any queue,
    "queueMediaSettings" Any queue_media_settings,
    "recordersState" Any recorders_state,
    "recording" Bool recording,
    "recordingState" Enum recording_state,
    "resumeTime" DateTime resume_time,
    "screenRecordingState" Str screen_recording_state,
    "script" Any script,
    "securePause" Bool secure_pause,
    "startAcwTime" DateTime start_acw_time,
    "startHoldTime" DateTime start_hold_time,
    "startTime" DateTime start_time,
    "state" Enum state,
    "team" Any team,
    "transferSource" Str transfer_source,
    "user" Any user,
    "wrapup" Any wrapup,
    "wrapupPrompt" Str wrapup_prompt,
    "wrapupRequired" Bool wrapup_required,
    "wrapupSkipped" Bool wrapup_skipped,
    "wrapupTimeoutMs" Int wrapup_timeout_ms,
});

rt::open_enum!(QueueConversationCallEventTopicCallMediaParticipantDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});

rt::open_enum!(QueueConversationCallEventTopicCallMediaParticipantDisconnectType {
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

rt::open_enum!(QueueConversationCallEventTopicCallMediaParticipantFlaggedReason {
    General = "general",
});

rt::open_enum!(QueueConversationCallEventTopicCallMediaParticipantInitialState {
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

rt::open_enum!(QueueConversationCallEventTopicCallMediaParticipantRecordingState {
    None = "none",
    Active = "active",
    Paused = "paused",
});

rt::open_enum!(QueueConversationCallEventTopicCallMediaParticipantState {
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

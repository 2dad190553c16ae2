// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationCallbackEventTopicCallbackMediaParticipant`.
#[non_exhaustive]
pub struct QueueConversationCallbackEventTopicCallbackMediaParticipant {
    /// `address`.
    pub address: Option<String>,
    /// `alertingTimeoutMs`.
    pub alerting_timeout_ms: Option<i64>,
    /// `attributes`.
    pub attributes: Option<std::collections::BTreeMap<String, String>>,
    /// `automatedCallbackConfigId`.
    pub automated_callback_config_id: Option<String>,
    /// `callbackNumbers`.
    pub callback_numbers: Option<Vec<String>>,
    /// `callbackScheduledTime`.
    pub callback_scheduled_time: Option<rt::DateTime>,
    /// `callbackUserName`.
    pub callback_user_name: Option<String>,
    /// `connectedTime`.
    pub connected_time: Option<rt::DateTime>,
    /// `conversationRoutingData`.
    pub conversation_routing_data: Option<
        super::QueueConversationCallbackEventTopicConversationRoutingData,
    >,
    /// `direction`.
    pub direction: Option<
        super::QueueConversationCallbackEventTopicCallbackMediaParticipantDirection,
    >,
    /// `disconnectType`.
    pub disconnect_type: Option<
        super::QueueConversationCallbackEventTopicCallbackMediaParticipantDisconnectType,
    >,
    /// `endAcwTime`.
    pub end_acw_time: Option<rt::DateTime>,
    /// `endTime`.
    pub end_time: Option<rt::DateTime>,
    /// `errorInfo`.
    pub error_info: Option<super::QueueConversationCallbackEventTopicErrorBody>,
    /// `externalCampaign`.
    pub external_campaign: Option<bool>,
    /// `externalContact`.
    pub external_contact: Option<super::QueueConversationCallbackEventTopicUriReference>,
    /// `externalContactInitialDivisionId`.
    pub external_contact_initial_division_id: Option<String>,
    /// `externalOrganization`.
    pub external_organization: Option<
        super::QueueConversationCallbackEventTopicUriReference,
    >,
    /// `flaggedReason`.
    pub flagged_reason: Option<
        super::QueueConversationCallbackEventTopicCallbackMediaParticipantFlaggedReason,
    >,
    /// `held`.
    pub held: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `initialState`.
    pub initial_state: Option<
        super::QueueConversationCallbackEventTopicCallbackMediaParticipantInitialState,
    >,
    /// `journeyContext`.
    pub journey_context: Option<
        super::QueueConversationCallbackEventTopicJourneyContext,
    >,
    /// `mediaRoles`.
    pub media_roles: Option<Vec<String>>,
    /// `name`.
    pub name: Option<String>,
    /// `outboundPreview`.
    pub outbound_preview: Option<
        super::QueueConversationCallbackEventTopicDialerPreview,
    >,
    /// `parkTime`.
    pub park_time: Option<rt::DateTime>,
    /// `peer`.
    pub peer: Option<String>,
    /// `provider`.
    pub provider: Option<String>,
    /// `purpose`.
    pub purpose: Option<String>,
    /// `queue`.
    pub queue: Option<super::QueueConversationCallbackEventTopicUriReference>,
    /// `queueMediaSettings`.
    pub queue_media_settings: Option<
        super::QueueConversationCallbackEventTopicQueueMediaSettings,
    >,
    /// `resumeTime`.
    pub resume_time: Option<rt::DateTime>,
    /// `screenRecordingState`.
    pub screen_recording_state: Option<String>,
    /// `script`.
    pub script: Option<super::QueueConversationCallbackEventTopicUriReference>,
    /// `skipEnabled`.
    pub skip_enabled: Option<bool>,
    /// `startAcwTime`.
    pub start_acw_time: Option<rt::DateTime>,
    /// `startHoldTime`.
    pub start_hold_time: Option<rt::DateTime>,
    /// `startTime`.
    pub start_time: Option<rt::DateTime>,
    /// `state`.
    pub state: Option<
        super::QueueConversationCallbackEventTopicCallbackMediaParticipantState,
    >,
    /// `team`.
    pub team: Option<super::QueueConversationCallbackEventTopicUriReference>,
    /// `timeoutSeconds`.
    pub timeout_seconds: Option<i64>,
    /// `user`.
    pub user: Option<super::QueueConversationCallbackEventTopicUriReference>,
    /// `voicemail`.
    pub voicemail: Option<super::QueueConversationCallbackEventTopicVoicemail>,
    /// `wrapup`.
    pub wrapup: Option<super::QueueConversationCallbackEventTopicWrapup>,
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
/// The values of `direction` in [`QueueConversationCallbackEventTopicCallbackMediaParticipant`](super::QueueConversationCallbackEventTopicCallbackMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationCallbackEventTopicCallbackMediaParticipantDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `disconnectType` in [`QueueConversationCallbackEventTopicCallbackMediaParticipant`](super::QueueConversationCallbackEventTopicCallbackMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationCallbackEventTopicCallbackMediaParticipantDisconnectType {
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
/// The values of `flaggedReason` in [`QueueConversationCallbackEventTopicCallbackMediaParticipant`](super::QueueConversationCallbackEventTopicCallbackMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationCallbackEventTopicCallbackMediaParticipantFlaggedReason {
    /// `general`
    General,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `initialState` in [`QueueConversationCallbackEventTopicCallbackMediaParticipant`](super::QueueConversationCallbackEventTopicCallbackMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationCallbackEventTopicCallbackMediaParticipantInitialState {
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
/// The values of `state` in [`QueueConversationCallbackEventTopicCallbackMediaParticipant`](super::QueueConversationCallbackEventTopicCallbackMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationCallbackEventTopicCallbackMediaParticipantState {
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

rt::model!(QueueConversationCallbackEventTopicCallbackMediaParticipant {
    "address" Str address,
    "alertingTimeoutMs" Int alerting_timeout_ms,
    "attributes" Any attributes,
    "automatedCallbackConfigId" Str automated_callback_config_id,
    "callbackNumbers" Texts callback_numbers,
    "callbackScheduledTime" DateTime callback_scheduled_time,
    "callbackUserName" Str callback_user_name,
    "connectedTime" DateTime connected_time,
    "conversationRoutingData" Any conversation_routing_data,
    "direction" Enum direction,
    "disconnectType" Enum disconnect_type,
    "endAcwTime" DateTime end_acw_time,
    "endTime" DateTime end_time,
    "errorInfo" Any error_info,
    "externalCampaign" Bool external_campaign,
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
    "outboundPreview" Any outbound_preview,
    "parkTime" DateTime park_time,
    "peer" Str peer,
    "provider" Str provider,
    "purpose" Str purpose,
    "queue" Any queue,
    "queueMediaSettings" Any queue_media_settings,
    "resumeTime" DateTime resume_time,
    "screenRecordingState" Str screen_recording_state,
    "script" Any script,
    "skipEnabled" Bool skip_enabled,
    "startAcwTime" DateTime start_acw_time,
    "startHoldTime" DateTime start_hold_time,
    "startTime" DateTime start_time,
    "state" Enum state,
    "team" Any team,
    "timeoutSeconds" Int timeout_seconds,
    "user" Any user,
    "voicemail" Any voicemail,
    "wrapup" Any wrapup,
    "wrapupPrompt" Str wrapup_prompt,
    "wrapupRequired" Bool wrapup_required,
    "wrapupSkipped" Bool wrapup_skipped,
    "wrapupTimeoutMs" Int wrapup_timeout_ms,
});

rt::open_enum!(QueueConversationCallbackEventTopicCallbackMediaParticipantDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});

rt::open_enum!(QueueConversationCallbackEventTopicCallbackMediaParticipantDisconnectType {
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

rt::open_enum!(QueueConversationCallbackEventTopicCallbackMediaParticipantFlaggedReason {
    General = "general",
});

rt::open_enum!(QueueConversationCallbackEventTopicCallbackMediaParticipantInitialState {
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

rt::open_enum!(QueueConversationCallbackEventTopicCallbackMediaParticipantState {
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

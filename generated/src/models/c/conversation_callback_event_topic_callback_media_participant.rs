// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationCallbackEventTopicCallbackMediaParticipant`.
#[non_exhaustive]
pub struct ConversationCallbackEventTopicCallbackMediaParticipant {
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
        super::ConversationCallbackEventTopicConversationRoutingData,
    >,
    /// `direction`.
    pub direction: Option<
        super::ConversationCallbackEventTopicCallbackMediaParticipantDirection,
    >,
    /// `disconnectType`.
    pub disconnect_type: Option<
        super::ConversationCallbackEventTopicCallbackMediaParticipantDisconnectType,
    >,
    /// `endAcwTime`.
    pub end_acw_time: Option<rt::DateTime>,
    /// `endTime`.
    pub end_time: Option<rt::DateTime>,
    /// `errorInfo`.
    pub error_info: Option<super::ConversationCallbackEventTopicErrorBody>,
    /// `externalCampaign`.
    pub external_campaign: Option<bool>,
    /// `externalContact`.
    pub external_contact: Option<super::ConversationCallbackEventTopicUriReference>,
    /// `externalContactInitialDivisionId`.
    pub external_contact_initial_division_id: Option<String>,
    /// `externalOrganization`.
    pub external_organization: Option<super::ConversationCallbackEventTopicUriReference>,
    /// `flaggedReason`.
    pub flagged_reason: Option<
        super::ConversationCallbackEventTopicCallbackMediaParticipantFlaggedReason,
    >,
    /// `held`.
    pub held: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `initialState`.
    pub initial_state: Option<
        super::ConversationCallbackEventTopicCallbackMediaParticipantInitialState,
    >,
    /// `journeyContext`.
    pub journey_context: Option<super::ConversationCallbackEventTopicJourneyContext>,
    /// `mediaRoles`.
    pub media_roles: Option<Vec<String>>,
    /// `name`.
    pub name: Option<String>,
    /// `outboundPreview`.
    pub outbound_preview: Option<super::ConversationCallbackEventTopicDialerPreview>,
    /// `parkTime`.
    pub park_time: Option<rt::DateTime>,
    /// `peer`.
    pub peer: Option<String>,
    /// `provider`.
    pub provider: Option<String>,
    /// `purpose`.
    pub purpose: Option<String>,
    /// `queue`.
    pub queue: Option<super::ConversationCallbackEventTopicUriReference>,
    /// `queueMediaSettings`.
    pub queue_media_settings: Option<
        super::ConversationCallbackEventTopicQueueMediaSettings,
    >,
    /// `resumeTime`.
    pub resume_time: Option<rt::DateTime>,
    /// `screenRecordingState`.
    pub screen_recording_state: Option<String>,
    /// `script`.
    pub script: Option<super::ConversationCallbackEventTopicUriReference>,
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
        super::ConversationCallbackEventTopicCallbackMediaParticipantState,
    >,
    /// `team`.
    pub team: Option<super::ConversationCallbackEventTopicUriReference>,
    /// `timeoutSeconds`.
    pub timeout_seconds: Option<i64>,
    /// `user`.
    pub user: Option<super::ConversationCallbackEventTopicUriReference>,
    /// `voicemail`.
    pub voicemail: Option<super::ConversationCallbackEventTopicVoicemail>,
    /// `wrapup`.
    pub wrapup: Option<super::ConversationCallbackEventTopicWrapup>,
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
/// The values of `direction` in [`ConversationCallbackEventTopicCallbackMediaParticipant`](super::ConversationCallbackEventTopicCallbackMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationCallbackEventTopicCallbackMediaParticipantDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `disconnectType` in [`ConversationCallbackEventTopicCallbackMediaParticipant`](super::ConversationCallbackEventTopicCallbackMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationCallbackEventTopicCallbackMediaParticipantDisconnectType {
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
/// The values of `flaggedReason` in [`ConversationCallbackEventTopicCallbackMediaParticipant`](super::ConversationCallbackEventTopicCallbackMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationCallbackEventTopicCallbackMediaParticipantFlaggedReason {
    /// `general`
    General,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `initialState` in [`ConversationCallbackEventTopicCallbackMediaParticipant`](super::ConversationCallbackEventTopicCallbackMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationCallbackEventTopicCallbackMediaParticipantInitialState {
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
/// The values of `state` in [`ConversationCallbackEventTopicCallbackMediaParticipant`](super::ConversationCallbackEventTopicCallbackMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationCallbackEventTopicCallbackMediaParticipantState {
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

rt::model!(ConversationCallbackEventTopicCallbackMediaParticipant {
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

rt::open_enum!(ConversationCallbackEventTopicCallbackMediaParticipantDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});

rt::open_enum!(ConversationCallbackEventTopicCallbackMediaParticipantDisconnectType {
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

rt::open_enum!(ConversationCallbackEventTopicCallbackMediaParticipantFlaggedReason {
    General = "general",
});

rt::open_enum!(ConversationCallbackEventTopicCallbackMediaParticipantInitialState {
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

rt::open_enum!(ConversationCallbackEventTopicCallbackMediaParticipantState {
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

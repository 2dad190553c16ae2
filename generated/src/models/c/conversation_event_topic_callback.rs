// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEventTopicCallback`.
#[non_exhaustive]
pub struct ConversationEventTopicCallback {
    /// `afterCallWork`.
    pub after_call_work: Option<super::ConversationEventTopicAfterCallWork>,
    /// `afterCallWorkRequired`.
    pub after_call_work_required: Option<bool>,
    /// `automatedCallbackConfigId`.
    pub automated_callback_config_id: Option<String>,
    /// `callbackNumbers`.
    pub callback_numbers: Option<Vec<String>>,
    /// `callbackScheduledTime`.
    pub callback_scheduled_time: Option<rt::DateTime>,
    /// `callbackUserName`.
    pub callback_user_name: Option<String>,
    /// `callerId`.
    pub caller_id: Option<String>,
    /// `callerIdName`.
    pub caller_id_name: Option<String>,
    /// `connectedTime`.
    pub connected_time: Option<rt::DateTime>,
    /// `dialerPreview`.
    pub dialer_preview: Option<super::ConversationEventTopicDialerPreview>,
    /// `direction`.
    pub direction: Option<super::ConversationEventTopicCallbackDirection>,
    /// `disconnectType`.
    pub disconnect_type: Option<super::ConversationEventTopicCallbackDisconnectType>,
    /// `disconnectedTime`.
    pub disconnected_time: Option<rt::DateTime>,
    /// `externalCampaign`.
    pub external_campaign: Option<bool>,
    /// `held`.
    pub held: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `initialState`.
    pub initial_state: Option<super::ConversationEventTopicCallbackInitialState>,
    /// `peerId`.
    pub peer_id: Option<String>,
    /// `provider`.
    pub provider: Option<String>,
    /// `queueMediaSettings`.
    pub queue_media_settings: Option<super::ConversationEventTopicQueueMediaSettings>,
    /// `scriptId`.
    pub script_id: Option<String>,
    /// `skipEnabled`.
    pub skip_enabled: Option<bool>,
    /// `startHoldTime`.
    pub start_hold_time: Option<rt::DateTime>,
    /// `state`.
    pub state: Option<super::ConversationEventTopicCallbackState>,
    /// `timeoutSeconds`.
    pub timeout_seconds: Option<i64>,
    /// `voicemail`.
    pub voicemail: Option<super::ConversationEventTopicVoicemail>,
    /// `wrapup`.
    pub wrapup: Option<super::ConversationEventTopicWrapup>,
    __marks: rt::Marks,
}
/// The values of `direction` in [`ConversationEventTopicCallback`](super::ConversationEventTopicCallback).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationEventTopicCallbackDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `disconnectType` in [`ConversationEventTopicCallback`](super::ConversationEventTopicCallback).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationEventTopicCallbackDisconnectType {
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
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `initialState` in [`ConversationEventTopicCallback`](super::ConversationEventTopicCallback).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationEventTopicCallbackInitialState {
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
    /// `scheduled`
    Scheduled,
    /// `uploading`
    Uploading,
    /// `none`
    None,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`ConversationEventTopicCallback`](super::ConversationEventTopicCallback).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationEventTopicCallbackState {
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
    /// `scheduled`
    Scheduled,
    /// `uploading`
    Uploading,
    /// `none`
    None,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationEventTopicCallback {
    "afterCallWork" Any after_call_work,
    "afterCallWorkRequired" Bool after_call_work_required,
    "automatedCallbackConfigId" Str automated_callback_config_id,
    "callbackNumbers" Texts callback_numbers,
    "callbackScheduledTime" DateTime callback_scheduled_time,
    "callbackUserName" Str callback_user_name,
    "callerId" Str caller_id,
    "callerIdName" Str caller_id_name,
    "connectedTime" DateTime connected_time,
    "dialerPreview" Any dialer_preview,
    "direction" Enum direction,
    "disconnectType" Enum disconnect_type,
    "disconnectedTime" DateTime disconnected_time,
    "externalCampaign" Bool external_campaign,
    "held" Bool held,
    "id" Str id,
    "initialState" Enum initial_state,
    "peerId" Str peer_id,
    "provider" Str provider,
    "queueMediaSettings" Any queue_media_settings,
    "scriptId" Str script_id,
    "skipEnabled" Bool skip_enabled,
    "startHoldTime" DateTime start_hold_time,
    "state" Enum state,
    "timeoutSeconds" Int timeout_seconds,
    "voicemail" Any voicemail,
    "wrapup" Any wrapup,
});

rt::open_enum!(ConversationEventTopicCallbackDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});

rt::open_enum!(ConversationEventTopicCallbackDisconnectType {
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
});

rt::open_enum!(ConversationEventTopicCallbackInitialState {
    Alerting = "alerting",
    Dialing = "dialing",
    Contacting = "contacting",
    Offering = "offering",
    Connected = "connected",
    Disconnected = "disconnected",
    Terminated = "terminated",
    Scheduled = "scheduled",
    Uploading = "uploading",
    None = "none",
});

rt::open_enum!(ConversationEventTopicCallbackState {
    Alerting = "alerting",
    Dialing = "dialing",
    Contacting = "contacting",
    Offering = "offering",
    Connected = "connected",
    Disconnected = "disconnected",
    Terminated = "terminated",
    Scheduled = "scheduled",
    Uploading = "uploading",
    None = "none",
});

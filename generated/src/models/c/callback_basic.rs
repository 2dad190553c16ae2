// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CallbackBasic`.
#[non_exhaustive]
pub struct CallbackBasic {
    /// `afterCallWork`.
    pub after_call_work: Option<super::AfterCallWork>,
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
    pub dialer_preview: Option<super::DialerPreview>,
    /// `direction`.
    pub direction: Option<super::CallbackBasicDirection>,
    /// `disconnectType`.
    pub disconnect_type: Option<super::CallbackBasicDisconnectType>,
    /// `disconnectedTime`.
    pub disconnected_time: Option<rt::DateTime>,
    /// `externalCampaign`.
    pub external_campaign: Option<bool>,
    /// `held`.
    pub held: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `initialState`.
    pub initial_state: Option<super::CallbackBasicInitialState>,
    /// `peerId`.
    pub peer_id: Option<String>,
    /// `provider`.
    pub provider: Option<String>,
    /// `queueMediaSettings`.
    pub queue_media_settings: Option<super::ConversationQueueMediaSettings>,
    /// `scriptId`.
    pub script_id: Option<String>,
    /// `segments`.
    pub segments: Option<Vec<super::Segment>>,
    /// `skipEnabled`.
    pub skip_enabled: Option<bool>,
    /// `startAlertingTime`.
    pub start_alerting_time: Option<rt::DateTime>,
    /// `startHoldTime`.
    pub start_hold_time: Option<rt::DateTime>,
    /// `state`.
    pub state: Option<super::CallbackBasicState>,
    /// `timeoutSeconds`.
    pub timeout_seconds: Option<i64>,
    /// `voicemail`.
    pub voicemail: Option<super::Voicemail>,
    /// `wrapup`.
    pub wrapup: Option<super::Wrapup>,
    __marks: rt::Marks,
}
/// The values of `direction` in [`CallbackBasic`](super::CallbackBasic).
#[derive(Clone)]
#[non_exhaustive]
pub enum CallbackBasicDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `disconnectType` in [`CallbackBasic`](super::CallbackBasic).
#[derive(Clone)]
#[non_exhaustive]
pub enum CallbackBasicDisconnectType {
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
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `initialState` in [`CallbackBasic`](super::CallbackBasic).
#[derive(Clone)]
#[non_exhaustive]
pub enum CallbackBasicInitialState {
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
    /// `none`
    None,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`CallbackBasic`](super::CallbackBasic).
#[derive(Clone)]
#[non_exhaustive]
pub enum CallbackBasicState {
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
    /// `none`
    None,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CallbackBasic {
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
    "segments" Any segments,
    "skipEnabled" Bool skip_enabled,
    "startAlertingTime" DateTime start_alerting_time,
    "startHoldTime" DateTime start_hold_time,
    "state" Enum state,
    "timeoutSeconds" Int timeout_seconds,
    "voicemail" Any voicemail,
    "wrapup" Any wrapup,
});

rt::open_enum!(CallbackBasicDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});

rt::open_enum!(CallbackBasicDisconnectType {
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
});

rt::open_enum!(CallbackBasicInitialState {
    Alerting = "alerting",
    Dialing = "dialing",
    Contacting = "contacting",
    Offering = "offering",
    Connected = "connected",
    Disconnected = "disconnected",
    Terminated = "terminated",
    Scheduled = "scheduled",
    None = "none",
});

rt::open_enum!(CallbackBasicState {
    Alerting = "alerting",
    Dialing = "dialing",
    Contacting = "contacting",
    Offering = "offering",
    Connected = "connected",
    Disconnected = "disconnected",
    Terminated = "terminated",
    Scheduled = "scheduled",
    None = "none",
});

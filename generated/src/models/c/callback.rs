// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Callback`.
#[non_exhaustive]
pub struct Callback {
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
    pub direction: Option<super::CallbackDirection>,
    /// `disconnectType`.
    pub disconnect_type: Option<super::CallbackDisconnectType>,
    /// `disconnectedTime`.
    pub disconnected_time: Option<rt::DateTime>,
    /// `externalCampaign`.
    pub external_campaign: Option<bool>,
    /// `held`.
    pub held: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `initialState`.
    pub initial_state: Option<super::CallbackInitialState>,
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
    pub state: Option<super::CallbackState>,
    /// `timeoutSeconds`.
    pub timeout_seconds: Option<i64>,
    /// `voicemail`.
    pub voicemail: Option<super::Voicemail>,
    /// `wrapup`.
    pub wrapup: Option<super::Wrapup>,
    __marks: rt::Marks,
}
/// The values of `direction` in [`Callback`](super::Callback).
#[derive(Clone)]
#[non_exhaustive]
pub enum CallbackDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `disconnectType` in [`Callback`](super::Callback).
#[derive(Clone)]
#[non_exhaustive]
pub enum CallbackDisconnectType {
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
/// The values of `initialState` in [`Callback`](super::Callback).
#[derive(Clone)]
#[non_exhaustive]
pub enum CallbackInitialState {
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
/// The values of `state` in [`Callback`](super::Callback).
#[derive(Clone)]
#[non_exhaustive]
pub enum CallbackState {
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

rt::model!(Callback {
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

rt::setters!(Callback {
    0 after_call_work with_after_call_work(super::AfterCallWork) clear_after_call_work,
    1 after_call_work_required with_after_call_work_required(bool) clear_after_call_work_required,
    2 automated_callback_config_id with_automated_callback_config_id(impl Into<String>) clear_automated_callback_config_id,
    3 callback_numbers with_callback_numbers(Vec<String>) clear_callback_numbers,
    4 callback_scheduled_time with_callback_scheduled_time(impl Into<rt::DateTime>) clear_callback_scheduled_time,
    5 callback_user_name with_callback_user_name(impl Into<String>) clear_callback_user_name,
    6 caller_id with_caller_id(impl Into<String>) clear_caller_id,
    7 caller_id_name with_caller_id_name(impl Into<String>) clear_caller_id_name,
    8 connected_time with_connected_time(impl Into<rt::DateTime>) clear_connected_time,
    9 dialer_preview with_dialer_preview(super::DialerPreview) clear_dialer_preview,
    10 direction with_direction(impl Into<super::CallbackDirection>) clear_direction,
    11 disconnect_type with_disconnect_type(impl Into<super::CallbackDisconnectType>) clear_disconnect_type,
    12 disconnected_time with_disconnected_time(impl Into<rt::DateTime>) clear_disconnected_time,
    13 external_campaign with_external_campaign(bool) clear_external_campaign,
    14 held with_held(bool) clear_held,
    15 id with_id(impl Into<String>) clear_id,
    16 initial_state with_initial_state(impl Into<super::CallbackInitialState>) clear_initial_state,
    17 peer_id with_peer_id(impl Into<String>) clear_peer_id,
    18 provider with_provider(impl Into<String>) clear_provider,
    19 queue_media_settings with_queue_media_settings(super::ConversationQueueMediaSettings) clear_queue_media_settings,
    20 script_id with_script_id(impl Into<String>) clear_script_id,
    21 segments with_segments(Vec<super::Segment>) clear_segments,
    22 skip_enabled with_skip_enabled(bool) clear_skip_enabled,
    23 start_alerting_time with_start_alerting_time(impl Into<rt::DateTime>) clear_start_alerting_time,
    24 start_hold_time with_start_hold_time(impl Into<rt::DateTime>) clear_start_hold_time,
    25 state with_state(impl Into<super::CallbackState>) clear_state,
    26 timeout_seconds with_timeout_seconds(i64) clear_timeout_seconds,
    27 voicemail with_voicemail(super::Voicemail) clear_voicemail,
    28 wrapup with_wrapup(super::Wrapup) clear_wrapup,
});

rt::open_enum!(CallbackDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});

rt::open_enum!(CallbackDisconnectType {
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

rt::open_enum!(CallbackInitialState {
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

rt::open_enum!(CallbackState {
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

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Call`.
#[non_exhaustive]
pub struct Call {
    /// `afterCallWork`.
    pub after_call_work: Option<super::AfterCallWork>,
    /// `afterCallWorkRequired`.
    pub after_call_work_required: Option<bool>,
    /// `agentAssistantId`.
    pub agent_assistant_id: Option<String>,
    /// `clientIpAddress`.
    pub client_ip_address: Option<String>,
    /// `confined`.
    pub confined: Option<bool>,
    /// `connectedTime`.
    pub connected_time: Option<rt::DateTime>,
    /// `direction`.
    pub direction: Option<super::CallDirection>,
    /// `disconnectReasons`.
    pub disconnect_reasons: Option<Vec<super::DisconnectReason>>,
    /// `disconnectType`.
    pub disconnect_type: Option<super::CallDisconnectType>,
    /// `disconnectedTime`.
    pub disconnected_time: Option<rt::DateTime>,
    /// `disposition`.
    pub disposition: Option<super::Disposition>,
    /// `documentId`.
    pub document_id: Option<String>,
    /// `errorInfo`.
    pub error_info: Option<super::ErrorInfo>,
    /// `faxStatus`.
    pub fax_status: Option<super::FaxStatus>,
    /// `held`.
    pub held: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `initialState`.
    pub initial_state: Option<super::CallInitialState>,
    /// `muted`.
    pub muted: Option<bool>,
    /// `other`.
    pub other: Option<super::Address>,
    /// `peerId`.
    pub peer_id: Option<String>,
    /// `provider`.
    pub provider: Option<String>,
    /// `queueMediaSettings`.
    pub queue_media_settings: Option<super::ConversationQueueMediaSettings>,
    /// `recordersState`.
    pub recorders_state: Option<super::RecordersState>,
    /// `recording`.
    pub recording: Option<bool>,
    /// `recordingId`.
    pub recording_id: Option<String>,
    /// `recordingState`.
    pub recording_state: Option<super::CallRecordingState>,
    /// `scriptId`.
    pub script_id: Option<String>,
    /// `securePause`.
    pub secure_pause: Option<bool>,
    /// `segments`.
    pub segments: Option<Vec<super::Segment>>,
    /// `self`.
    pub self_: Option<super::Address>,
    /// `startAlertingTime`.
    pub start_alerting_time: Option<rt::DateTime>,
    /// `startHoldTime`.
    pub start_hold_time: Option<rt::DateTime>,
    /// `state`.
    pub state: Option<super::CallState>,
    /// `transferSource`.
    pub transfer_source: Option<String>,
    /// `uuiData`.
    pub uui_data: Option<String>,
    /// `wrapup`.
    pub wrapup: Option<super::Wrapup>,
    __marks: rt::Marks,
}
/// The values of `direction` in [`Call`](super::Call).
#[derive(Clone)]
#[non_exhaustive]
pub enum CallDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `disconnectType` in [`Call`](super::Call).
#[derive(Clone)]
#[non_exhaustive]
pub enum CallDisconnectType {
    /// `endpoint`
    Endpoint,
    /// `endpoint.donotdisturb`
    EndpointDonotdisturb,
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
    /// `transfer.donotdisturb`
    TransferDonotdisturb,
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
/// The values of `initialState` in [`Call`](super::Call).
#[derive(Clone)]
#[non_exhaustive]
pub enum CallInitialState {
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
    /// `none`
    None,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `recordingState` in [`Call`](super::Call).
#[derive(Clone)]
#[non_exhaustive]
pub enum CallRecordingState {
    /// `none`
    None,
    /// `active`
    Active,
    /// `paused`
    Paused,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`Call`](super::Call).
#[derive(Clone)]
#[non_exhaustive]
pub enum CallState {
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
    /// `none`
    None,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Call {
    "afterCallWork" Any after_call_work,
    "afterCallWorkRequired" Bool after_call_work_required,
    "agentAssistantId" Str agent_assistant_id,
    "clientIpAddress" Str client_ip_address,
    "confined" Bool confined,
    "connectedTime" DateTime connected_time,
    "direction" Enum direction,
    "disconnectReasons" Any disconnect_reasons,
    "disconnectType" Enum disconnect_type,
    "disconnectedTime" DateTime disconnected_time,
    "disposition" Any disposition,
    "documentId" Str document_id,
    "errorInfo" Any error_info,
    "faxStatus" Any fax_status,
    "held" Bool held,
    "id" Str id,
    "initialState" Enum initial_state,
    "muted" Bool muted,
    "other" Any other,
    "peerId" Str peer_id,
    "provider" Str provider,
    "queueMediaSettings" Any queue_media_settings,
    "recordersState" Any recorders_state,
    "recording" Bool recording,
    "recordingId" Str recording_id,
    "recordingState" Enum recording_state,
    "scriptId" Str script_id,
    "securePause" Bool secure_pause,
    "segments" Any segments,
    "self" Any self_,
    "startAlertingTime" DateTime start_alerting_time,
    "startHoldTime" DateTime start_hold_time,
    "state" Enum state,
    "transferSource" Str transfer_source,
    "uuiData" Str uui_data,
    "wrapup" Any wrapup,
});

rt::setters!(Call {
    0 after_call_work with_after_call_work(super::AfterCallWork) clear_after_call_work,
    1 after_call_work_required with_after_call_work_required(bool) clear_after_call_work_required,
    2 agent_assistant_id with_agent_assistant_id(impl Into<String>) clear_agent_assistant_id,
    3 client_ip_address with_client_ip_address(impl Into<String>) clear_client_ip_address,
    4 confined with_confined(bool) clear_confined,
    5 connected_time with_connected_time(impl Into<rt::DateTime>) clear_connected_time,
    6 direction with_direction(impl Into<super::CallDirection>) clear_direction,
    7 disconnect_reasons with_disconnect_reasons(Vec<super::DisconnectReason>) clear_disconnect_reasons,
    8 disconnect_type with_disconnect_type(impl Into<super::CallDisconnectType>) clear_disconnect_type,
    9 disconnected_time with_disconnected_time(impl Into<rt::DateTime>) clear_disconnected_time,
    10 disposition with_disposition(super::Disposition) clear_disposition,
    11 document_id with_document_id(impl Into<String>) clear_document_id,
    12 error_info with_error_info(super::ErrorInfo) clear_error_info,
    13 fax_status with_fax_status(super::FaxStatus) clear_fax_status,
    14 held with_held(bool) clear_held,
    15 id with_id(impl Into<String>) clear_id,
    16 initial_state with_initial_state(impl Into<super::CallInitialState>) clear_initial_state,
    17 muted with_muted(bool) clear_muted,
    18 other with_other(super::Address) clear_other,
    19 peer_id with_peer_id(impl Into<String>) clear_peer_id,
    20 provider with_provider(impl Into<String>) clear_provider,
    21 queue_media_settings with_queue_media_settings(super::ConversationQueueMediaSettings) clear_queue_media_settings,
    22 recorders_state with_recorders_state(super::RecordersState) clear_recorders_state,
    23 recording with_recording(bool) clear_recording,
    24 recording_id with_recording_id(impl Into<String>) clear_recording_id,
    25 recording_state with_recording_state(impl Into<super::CallRecordingState>) clear_recording_state,
    26 script_id with_script_id(impl Into<String>) clear_script_id,
    27 secure_pause with_secure_pause(bool) clear_secure_pause,
    28 segments with_segments(Vec<super::Segment>) clear_segments,
    29 self_ with_self_(super::Address) clear_self_,
    30 start_alerting_time with_start_alerting_time(impl Into<rt::DateTime>) clear_start_alerting_time,
    31 start_hold_time with_start_hold_time(impl Into<rt::DateTime>) clear_start_hold_time,
    32 state with_state(impl Into<super::CallState>) clear_state,
    33 transfer_source with_transfer_source(impl Into<String>) clear_transfer_source,
    34 uui_data with_uui_data(impl Into<String>) clear_uui_data,
    35 wrapup with_wrapup(super::Wrapup) clear_wrapup,
});

rt::open_enum!(CallDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});

rt::open_enum!(CallDisconnectType {
    Endpoint = "endpoint",
    EndpointDonotdisturb = "endpoint.donotdisturb",
    Client = "client",
    System = "system",
    Timeout = "timeout",
    Transfer = "transfer",
    TransferConference = "transfer.conference",
    TransferConsult = "transfer.consult",
    TransferDonotdisturb = "transfer.donotdisturb",
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

rt::open_enum!(CallInitialState {
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
    None = "none",
});

rt::open_enum!(CallRecordingState {
    None = "none",
    Active = "active",
    Paused = "paused",
});

rt::open_enum!(CallState {
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
    None = "none",
});

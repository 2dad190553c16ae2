// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CallBasic`.
#[non_exhaustive]
pub struct CallBasic {
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
    pub direction: Option<super::CallBasicDirection>,
    /// `disconnectReasons`.
    pub disconnect_reasons: Option<Vec<super::DisconnectReason>>,
    /// `disconnectType`.
    pub disconnect_type: Option<super::CallBasicDisconnectType>,
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
    pub initial_state: Option<super::CallBasicInitialState>,
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
    pub recording_state: Option<super::CallBasicRecordingState>,
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
    pub state: Option<super::CallBasicState>,
    /// `transferSource`.
    pub transfer_source: Option<String>,
    /// `uuiData`.
    pub uui_data: Option<String>,
    /// `wrapup`.
    pub wrapup: Option<super::Wrapup>,
    __marks: rt::Marks,
}
/// The values of `direction` in [`CallBasic`](super::CallBasic).
#[derive(Clone)]
#[non_exhaustive]
pub enum CallBasicDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `disconnectType` in [`CallBasic`](super::CallBasic).
#[derive(Clone)]
#[non_exhaustive]
pub enum CallBasicDisconnectType {
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
/// The values of `initialState` in [`CallBasic`](super::CallBasic).
#[derive(Clone)]
#[non_exhaustive]
pub enum CallBasicInitialState {
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
/// The values of `recordingState` in [`CallBasic`](super::CallBasic).
#[derive(Clone)]
#[non_exhaustive]
pub enum CallBasicRecordingState {
    /// `none`
    None,
    /// `active`
    Active,
    /// `paused`
    Paused,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`CallBasic`](super::CallBasic).
#[derive(Clone)]
#[non_exhaustive]
pub enum CallBasicState {
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

rt::model!(CallBasic {
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

rt::open_enum!(CallBasicDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});

rt::open_enum!(CallBasicDisconnectType {
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

rt::open_enum!(CallBasicInitialState {
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

rt::open_enum!(CallBasicRecordingState {
    None = "none",
    Active = "active",
    Paused = "paused",
});

rt::open_enum!(CallBasicState {
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

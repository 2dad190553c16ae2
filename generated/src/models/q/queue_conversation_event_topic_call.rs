// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationEventTopicCall`.
#[non_exhaustive]
pub struct QueueConversationEventTopicCall {
    /// `afterCallWork`.
    pub after_call_work: Option<super::QueueConversationEventTopicAfterCallWork>,
    /// `afterCallWorkRequired`.
    pub after_call_work_required: Option<bool>,
    /// `agentAssistantId`.
    pub agent_assistant_id: Option<String>,
    /// `bargedTime`.
    pub barged_time: Option<rt::DateTime>,
    /// `confined`.
    pub confined: Option<bool>,
    /// `connectedTime`.
    pub connected_time: Option<rt::DateTime>,
    /// `direction`.
    pub direction: Option<super::QueueConversationEventTopicCallDirection>,
    /// `disconnectReasons`.
    pub disconnect_reasons: Option<
        Vec<super::QueueConversationEventTopicDisconnectReason>,
    >,
    /// `disconnectType`.
    pub disconnect_type: Option<super::QueueConversationEventTopicCallDisconnectType>,
    /// `disconnectedTime`.
    pub disconnected_time: Option<rt::DateTime>,
    /// `disposition`.
    pub disposition: Option<super::QueueConversationEventTopicDisposition>,
    /// `documentId`.
    pub document_id: Option<String>,
    /// `errorInfo`.
    pub error_info: Option<super::QueueConversationEventTopicErrorDetails>,
    /// `faxStatus`.
    pub fax_status: Option<super::QueueConversationEventTopicFaxStatus>,
    /// `held`.
    pub held: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `initialState`.
    pub initial_state: Option<super::QueueConversationEventTopicCallInitialState>,
    /// `muted`.
    pub muted: Option<bool>,
    /// `other`.
    pub other: Option<super::QueueConversationEventTopicAddress>,
    /// `peerId`.
    pub peer_id: Option<String>,
    /// `provider`.
    pub provider: Option<String>,
    /// `publicIpAddress`.
    pub public_ip_address: Option<String>,
    /// `queueMediaSettings`.
    pub queue_media_settings: Option<
        super::QueueConversationEventTopicQueueMediaSettings,
    >,
    /// `recordersState`.
    pub recorders_state: Option<super::QueueConversationEventTopicRecordersState>,
    /// `recording`.
    pub recording: Option<bool>,
    /// `recordingState`.
    pub recording_state: Option<super::QueueConversationEventTopicCallRecordingState>,
    /// `scriptId`.
    pub script_id: Option<String>,
    /// `securePause`.
    pub secure_pause: Option<bool>,
    /// `self`.
    pub self_: Option<super::QueueConversationEventTopicAddress>,
    /// `startHoldTime`.
    pub start_hold_time: Option<rt::DateTime>,
    /// `state`.
    pub state: Option<super::QueueConversationEventTopicCallState>,
    /// `transferSource`.
    pub transfer_source: Option<String>,
    /// `uuiData`.
    pub uui_data: Option<String>,
    /// `wrapup`.
    pub wrapup: Option<super::QueueConversationEventTopicWrapup>,
    __marks: rt::Marks,
}
/// The values of `direction` in [`QueueConversationEventTopicCall`](super::QueueConversationEventTopicCall).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationEventTopicCallDirection {
    /// `outbound`
    Outbound,
    /// `inbound`
    Inbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `disconnectType` in [`QueueConversationEventTopicCall`](super::QueueConversationEventTopicCall).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationEventTopicCallDisconnectType {
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
/// The values of `initialState` in [`QueueConversationEventTopicCall`](super::QueueConversationEventTopicCall).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationEventTopicCallInitialState {
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
    /// `uploading`
    Uploading,
    /// `converting`
    Converting,
    /// `transmitting`
    Transmitting,
    /// `none`
    None,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `recordingState` in [`QueueConversationEventTopicCall`](super::QueueConversationEventTopicCall).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationEventTopicCallRecordingState {
    /// `none`
    None,
    /// `active`
    Active,
    /// `paused`
    Paused,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`QueueConversationEventTopicCall`](super::QueueConversationEventTopicCall).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationEventTopicCallState {
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
    /// `uploading`
    Uploading,
    /// `converting`
    Converting,
    /// `transmitting`
    Transmitting,
    /// `none`
    None,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(QueueConversationEventTopicCall {
    "afterCallWork" Any after_call_work,
    "afterCallWorkRequired" Bool after_call_work_required,
    "agentAssistantId" Str agent_assistant_id,
    "bargedTime" DateTime barged_time,
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
    "publicIpAddress" Str public_ip_address,
    "queueMediaSettings" Any queue_media_settings,
    "recordersState" Any recorders_state,
    "recording" Bool recording,
    "recordingState" Enum recording_state,
    "scriptId" Str script_id,
    "securePause" Bool secure_pause,
    "self" Any self_,
    "startHoldTime" DateTime start_hold_time,
    "state" Enum state,
    "transferSource" Str transfer_source,
    "uuiData" Str uui_data,
    "wrapup" Any wrapup,
});

rt::open_enum!(QueueConversationEventTopicCallDirection {
    Outbound = "outbound",
    Inbound = "inbound",
});

rt::open_enum!(QueueConversationEventTopicCallDisconnectType {
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

rt::open_enum!(QueueConversationEventTopicCallInitialState {
    Alerting = "alerting",
    Dialing = "dialing",
    Contacting = "contacting",
    Offering = "offering",
    Connected = "connected",
    Disconnected = "disconnected",
    Terminated = "terminated",
    Uploading = "uploading",
    Converting = "converting",
    Transmitting = "transmitting",
    None = "none",
});

rt::open_enum!(QueueConversationEventTopicCallRecordingState {
    None = "none",
    Active = "active",
    Paused = "paused",
});

rt::open_enum!(QueueConversationEventTopicCallState {
    Alerting = "alerting",
    Dialing = "dialing",
    Contacting = "contacting",
    Offering = "offering",
    Connected = "connected",
    Disconnected = "disconnected",
    Terminated = "terminated",
    Uploading = "uploading",
    Converting = "converting",
    Transmitting = "transmitting",
    None = "none",
});

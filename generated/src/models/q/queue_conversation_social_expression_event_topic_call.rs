// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationSocialExpressionEventTopicCall`.
#[non_exhaustive]
pub struct QueueConversationSocialExpressionEventTopicCall {
    /// `afterCallWork`.
    pub after_call_work: Option<
        super::QueueConversationSocialExpressionEventTopicAfterCallWork,
    >,
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
    pub direction: Option<
        super::QueueConversationSocialExpressionEventTopicCallDirection,
    >,
    /// `disconnectReasons`.
    pub disconnect_reasons: Option<
        Vec<super::QueueConversationSocialExpressionEventTopicDisconnectReason>,
    >,
    /// `disconnectType`.
    pub disconnect_type: Option<
        super::QueueConversationSocialExpressionEventTopicCallDisconnectType,
    >,
    /// `disconnectedTime`.
    pub disconnected_time: Option<rt::DateTime>,
    /// `disposition`.
    pub disposition: Option<
        super::QueueConversationSocialExpressionEventTopicDisposition,
    >,
    /// `documentId`.
    pub document_id: Option<String>,
    /// `errorInfo`.
    pub error_info: Option<
        super::QueueConversationSocialExpressionEventTopicErrorDetails,
    >,
    /// `faxStatus`.
    pub fax_status: Option<super::QueueConversationSocialExpressionEventTopicFaxStatus>,
    /// `held`.
    pub held: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `initialState`.
    pub initial_state: Option<
        super::QueueConversationSocialExpressionEventTopicCallInitialState,
    >,
    /// `muted`.
    pub muted: Option<bool>,
    /// `other`.
    pub other: Option<super::QueueConversationSocialExpressionEventTopicAddress>,
    /// `peerId`.
    pub peer_id: Option<String>,
    /// `provider`.
    pub provider: Option<String>,
    /// `publicIpAddress`.
    pub public_ip_address: Option<String>,
    /// `queueMediaSettings`.
    pub queue_media_settings: Option<
        super::QueueConversationSocialExpressionEventTopicQueueMediaSettings,
    >,
    /// `recordersState`.
    pub recorders_state: Option<
        super::QueueConversationSocialExpressionEventTopicRecordersState,
    >,
    /// `recording`.
    pub recording: Option<bool>,
    /// `recordingState`.
    pub recording_state: Option<
        super::QueueConversationSocialExpressionEventTopicCallRecordingState,
    >,
    /// `scriptId`.
    pub script_id: Option<String>,
    /// `securePause`.
    pub secure_pause: Option<bool>,
    /// `self`.
    pub self_: Option<super::QueueConversationSocialExpressionEventTopicAddress>,
    /// `startHoldTime`.
    pub start_hold_time: Option<rt::DateTime>,
    /// `state`.
    pub state: Option<super::QueueConversationSocialExpressionEventTopicCallState>,
    /// `transferSource`.
    pub transfer_source: Option<String>,
    /// `uuiData`.
    pub uui_data: Option<String>,
    /// `wrapup`.
    pub wrapup: Option<super::QueueConversationSocialExpressionEventTopicWrapup>,
    __marks: rt::Marks,
}
/// The values of `direction` in [`QueueConversationSocialExpressionEventTopicCall`](super::QueueConversationSocialExpressionEventTopicCall).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationSocialExpressionEventTopicCallDirection {
    /// `outbound`
    Outbound,
    /// `inbound`
    Inbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `disconnectType` in [`QueueConversationSocialExpressionEventTopicCall`](super::QueueConversationSocialExpressionEventTopicCall).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationSocialExpressionEventTopicCallDisconnectType {
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
/// The values of `initialState` in [`QueueConversationSocialExpressionEventTopicCall`](super::QueueConversationSocialExpressionEventTopicCall).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationSocialExpressionEventTopicCallInitialState {
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
/// The values of `recordingState` in [`QueueConversationSocialExpressionEventTopicCall`](super::QueueConversationSocialExpressionEventTopicCall).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationSocialExpressionEventTopicCallRecordingState {
    /// `none`
    None,
    /// `active`
    Active,
    /// `paused`
    Paused,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`QueueConversationSocialExpressionEventTopicCall`](super::QueueConversationSocialExpressionEventTopicCall).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationSocialExpressionEventTopicCallState {
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

rt::model!(QueueConversationSocialExpressionEventTopicCall {
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

rt::open_enum!(QueueConversationSocialExpressionEventTopicCallDirection {
    Outbound = "outbound",
    Inbound = "inbound",
});

rt::open_enum!(QueueConversationSocialExpressionEventTopicCallDisconnectType {
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

rt::open_enum!(QueueConversationSocialExpressionEventTopicCallInitialState {
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

rt::open_enum!(QueueConversationSocialExpressionEventTopicCallRecordingState {
    None = "none",
    Active = "active",
    Paused = "paused",
});

rt::open_enum!(QueueConversationSocialExpressionEventTopicCallState {
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

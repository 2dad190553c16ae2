// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationVideoEventTopicSocialExpression`.
#[non_exhaustive]
pub struct QueueConversationVideoEventTopicSocialExpression {
    /// `afterCallWork`.
    pub after_call_work: Option<super::QueueConversationVideoEventTopicAfterCallWork>,
    /// `afterCallWorkRequired`.
    pub after_call_work_required: Option<bool>,
    /// `connectedTime`.
    pub connected_time: Option<rt::DateTime>,
    /// `disconnectType`.
    pub disconnect_type: Option<
        super::QueueConversationVideoEventTopicSocialExpressionDisconnectType,
    >,
    /// `disconnectedTime`.
    pub disconnected_time: Option<rt::DateTime>,
    /// `held`.
    pub held: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `initialState`.
    pub initial_state: Option<
        super::QueueConversationVideoEventTopicSocialExpressionInitialState,
    >,
    /// `peerId`.
    pub peer_id: Option<String>,
    /// `previewText`.
    pub preview_text: Option<String>,
    /// `provider`.
    pub provider: Option<String>,
    /// `recordingId`.
    pub recording_id: Option<String>,
    /// `scriptId`.
    pub script_id: Option<String>,
    /// `socialMediaHub`.
    pub social_media_hub: Option<String>,
    /// `socialMediaId`.
    pub social_media_id: Option<String>,
    /// `socialUserName`.
    pub social_user_name: Option<String>,
    /// `startHoldTime`.
    pub start_hold_time: Option<rt::DateTime>,
    /// `state`.
    pub state: Option<super::QueueConversationVideoEventTopicSocialExpressionState>,
    /// `wrapup`.
    pub wrapup: Option<super::QueueConversationVideoEventTopicWrapup>,
    __marks: rt::Marks,
}
/// The values of `disconnectType` in [`QueueConversationVideoEventTopicSocialExpression`](super::QueueConversationVideoEventTopicSocialExpression).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationVideoEventTopicSocialExpressionDisconnectType {
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
/// The values of `initialState` in [`QueueConversationVideoEventTopicSocialExpression`](super::QueueConversationVideoEventTopicSocialExpression).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationVideoEventTopicSocialExpressionInitialState {
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
    /// `none`
    None,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`QueueConversationVideoEventTopicSocialExpression`](super::QueueConversationVideoEventTopicSocialExpression).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationVideoEventTopicSocialExpressionState {
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
    /// `none`
    None,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(QueueConversationVideoEventTopicSocialExpression {
    "afterCallWork" Any after_call_work,
    "afterCallWorkRequired" Bool after_call_work_required,
    "connectedTime" DateTime connected_time,
    "disconnectType" Enum disconnect_type,
    "disconnectedTime" DateTime disconnected_time,
    "held" Bool held,
    "id" Str id,
    "initialState" Enum initial_state,
    "peerId" Str peer_id,
    "previewText" Str preview_text,
    "provider" Str provider,
    "recordingId" Str recording_id,
    "scriptId" Str script_id,
    "socialMediaHub" Str social_media_hub,
    "socialMediaId" Str social_media_id,
    "socialUserName" Str social_user_name,
    "startHoldTime" DateTime start_hold_time,
    "state" Enum state,
    "wrapup" Any wrapup,
});

rt::open_enum!(QueueConversationVideoEventTopicSocialExpressionDisconnectType {
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

rt::open_enum!(QueueConversationVideoEventTopicSocialExpressionInitialState {
    Alerting = "alerting",
    Dialing = "dialing",
    Contacting = "contacting",
    Offering = "offering",
    Connected = "connected",
    Disconnected = "disconnected",
    Terminated = "terminated",
    None = "none",
});

rt::open_enum!(QueueConversationVideoEventTopicSocialExpressionState {
    Alerting = "alerting",
    Dialing = "dialing",
    Contacting = "contacting",
    Offering = "offering",
    Connected = "connected",
    Disconnected = "disconnected",
    Terminated = "terminated",
    None = "none",
});

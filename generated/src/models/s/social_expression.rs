// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SocialExpression`.
#[non_exhaustive]
pub struct SocialExpression {
    /// `afterCallWork`.
    pub after_call_work: Option<super::AfterCallWork>,
    /// `afterCallWorkRequired`.
    pub after_call_work_required: Option<bool>,
    /// `connectedTime`.
    pub connected_time: Option<rt::DateTime>,
    /// `disconnectType`.
    pub disconnect_type: Option<super::SocialExpressionDisconnectType>,
    /// `disconnectedTime`.
    pub disconnected_time: Option<rt::DateTime>,
    /// `held`.
    pub held: Option<bool>,
    /// `id`.
    pub id: Option<String>,
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
    /// `segments`.
    pub segments: Option<Vec<super::Segment>>,
    /// `socialMediaHub`.
    pub social_media_hub: Option<String>,
    /// `socialMediaId`.
    pub social_media_id: Option<String>,
    /// `socialUserName`.
    pub social_user_name: Option<String>,
    /// `startAlertingTime`.
    pub start_alerting_time: Option<rt::DateTime>,
    /// `startHoldTime`.
    pub start_hold_time: Option<rt::DateTime>,
    /// `state`.
    pub state: Option<super::SocialExpressionState>,
    /// `wrapup`.
    pub wrapup: Option<super::Wrapup>,
    __marks: rt::Marks,
}
/// The values of `disconnectType` in [`SocialExpression`](super::SocialExpression).
#[derive(Clone)]
#[non_exhaustive]
pub enum SocialExpressionDisconnectType {
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
/// The values of `state` in [`SocialExpression`](super::SocialExpression).
#[derive(Clone)]
#[non_exhaustive]
pub enum SocialExpressionState {
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

rt::model!(SocialExpression {
    "afterCallWork" Any after_call_work,
    "afterCallWorkRequired" Bool after_call_work_required,
    "connectedTime" DateTime connected_time,
    "disconnectType" Enum disconnect_type,
    "disconnectedTime" DateTime disconnected_time,
    "held" Bool held,
    "id" Str id,
    "peerId" Str peer_id,
    "previewText" Str preview_text,
    "provider" Str provider,
    "recordingId" Str recording_id,
    "scriptId" Str script_id,
    "segments" Any segments,
    "socialMediaHub" Str social_media_hub,
    "socialMediaId" Str social_media_id,
    "socialUserName" Str social_user_name,
    "startAlertingTime" DateTime start_alerting_time,
    "startHoldTime" DateTime start_hold_time,
    "state" Enum state,
    "wrapup" Any wrapup,
});

rt::setters!(SocialExpression {
    0 after_call_work with_after_call_work(super::AfterCallWork) clear_after_call_work,
    1 after_call_work_required with_after_call_work_required(bool) clear_after_call_work_required,
    2 connected_time with_connected_time(impl Into<rt::DateTime>) clear_connected_time,
    3 disconnect_type with_disconnect_type(impl Into<super::SocialExpressionDisconnectType>) clear_disconnect_type,
    4 disconnected_time with_disconnected_time(impl Into<rt::DateTime>) clear_disconnected_time,
    5 held with_held(bool) clear_held,
    6 id with_id(impl Into<String>) clear_id,
    7 peer_id with_peer_id(impl Into<String>) clear_peer_id,
    8 preview_text with_preview_text(impl Into<String>) clear_preview_text,
    9 provider with_provider(impl Into<String>) clear_provider,
    10 recording_id with_recording_id(impl Into<String>) clear_recording_id,
    11 script_id with_script_id(impl Into<String>) clear_script_id,
    12 segments with_segments(Vec<super::Segment>) clear_segments,
    13 social_media_hub with_social_media_hub(impl Into<String>) clear_social_media_hub,
    14 social_media_id with_social_media_id(impl Into<String>) clear_social_media_id,
    15 social_user_name with_social_user_name(impl Into<String>) clear_social_user_name,
    16 start_alerting_time with_start_alerting_time(impl Into<rt::DateTime>) clear_start_alerting_time,
    17 start_hold_time with_start_hold_time(impl Into<rt::DateTime>) clear_start_hold_time,
    18 state with_state(impl Into<super::SocialExpressionState>) clear_state,
    19 wrapup with_wrapup(super::Wrapup) clear_wrapup,
});

rt::open_enum!(SocialExpressionDisconnectType {
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

rt::open_enum!(SocialExpressionState {
    Alerting = "alerting",
    Dialing = "dialing",
    Contacting = "contacting",
    Offering = "offering",
    Connected = "connected",
    Disconnected = "disconnected",
    Terminated = "terminated",
    None = "none",
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationSocialExpressionEventTopicSocialMediaParticipant`.
#[non_exhaustive]
pub struct ConversationSocialExpressionEventTopicSocialMediaParticipant {
    /// `address`.
    pub address: Option<String>,
    /// `alertingTimeoutMs`.
    pub alerting_timeout_ms: Option<i64>,
    /// `attributes`.
    pub attributes: Option<std::collections::BTreeMap<String, String>>,
    /// `connectedTime`.
    pub connected_time: Option<rt::DateTime>,
    /// `conversationRoutingData`.
    pub conversation_routing_data: Option<
        super::ConversationSocialExpressionEventTopicConversationRoutingData,
    >,
    /// `direction`.
    pub direction: Option<
        super::ConversationSocialExpressionEventTopicSocialMediaParticipantDirection,
    >,
    /// `disconnectType`.
    pub disconnect_type: Option<
        super::ConversationSocialExpressionEventTopicSocialMediaParticipantDisconnectType,
    >,
    /// `endAcwTime`.
    pub end_acw_time: Option<rt::DateTime>,
    /// `endTime`.
    pub end_time: Option<rt::DateTime>,
    /// `errorInfo`.
    pub error_info: Option<super::ConversationSocialExpressionEventTopicErrorBody>,
    /// `externalContact`.
    pub external_contact: Option<
        super::ConversationSocialExpressionEventTopicUriReference,
    >,
    /// `externalContactInitialDivisionId`.
    pub external_contact_initial_division_id: Option<String>,
    /// `externalOrganization`.
    pub external_organization: Option<
        super::ConversationSocialExpressionEventTopicUriReference,
    >,
    /// `flaggedReason`.
    pub flagged_reason: Option<
        super::ConversationSocialExpressionEventTopicSocialMediaParticipantFlaggedReason,
    >,
    /// `held`.
    pub held: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `initialState`.
    pub initial_state: Option<
        super::ConversationSocialExpressionEventTopicSocialMediaParticipantInitialState,
    >,
    /// `journeyContext`.
    pub journey_context: Option<
        super::ConversationSocialExpressionEventTopicJourneyContext,
    >,
    /// `mediaRoles`.
    pub media_roles: Option<Vec<String>>,
    /// `name`.
    pub name: Option<String>,
    /// `parkTime`.
    pub park_time: Option<rt::DateTime>,
    /// `peer`.
    pub peer: Option<String>,
    /// `previewText`.
    pub preview_text: Option<String>,
    /// `provider`.
    pub provider: Option<String>,
    /// `purpose`.
    pub purpose: Option<String>,
    /// `queue`.
    pub queue: Option<super::ConversationSocialExpressionEventTopicUriReference>,
    /// `queueMediaSettings`.
    pub queue_media_settings: Option<
        super::ConversationSocialExpressionEventTopicQueueMediaSettings,
    >,
    /// `resumeTime`.
    pub resume_time: Option<rt::DateTime>,
    /// `screenRecordingState`.
    pub screen_recording_state: Option<String>,
    /// `script`.
    pub script: Option<super::ConversationSocialExpressionEventTopicUriReference>,
    /// `socialMediaHub`.
    pub social_media_hub: Option<String>,
    /// `socialMediaId`.
    pub social_media_id: Option<String>,
    /// `socialUserName`.
    pub social_user_name: Option<String>,
    /// `startAcwTime`.
    pub start_acw_time: Option<rt::DateTime>,
    /// `startHoldTime`.
    pub start_hold_time: Option<rt::DateTime>,
    /// `startTime`.
    pub start_time: Option<rt::DateTime>,
    /// `state`.
    pub state: Option<
        super::ConversationSocialExpressionEventTopicSocialMediaParticipantState,
    >,
    /// `team`.
    pub team: Option<super::ConversationSocialExpressionEventTopicUriReference>,
    /// `user`.
    pub user: Option<super::ConversationSocialExpressionEventTopicUriReference>,
    /// `wrapup`.
    pub wrapup: Option<super::ConversationSocialExpressionEventTopicWrapup>,
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
/// The values of `direction` in [`ConversationSocialExpressionEventTopicSocialMediaParticipant`](super::ConversationSocialExpressionEventTopicSocialMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationSocialExpressionEventTopicSocialMediaParticipantDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `disconnectType` in [`ConversationSocialExpressionEventTopicSocialMediaParticipant`](super::ConversationSocialExpressionEventTopicSocialMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationSocialExpressionEventTopicSocialMediaParticipantDisconnectType {
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
/// The values of `flaggedReason` in [`ConversationSocialExpressionEventTopicSocialMediaParticipant`](super::ConversationSocialExpressionEventTopicSocialMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationSocialExpressionEventTopicSocialMediaParticipantFlaggedReason {
    /// `general`
    General,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `initialState` in [`ConversationSocialExpressionEventTopicSocialMediaParticipant`](super::ConversationSocialExpressionEventTopicSocialMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationSocialExpressionEventTopicSocialMediaParticipantInitialState {
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
/// The values of `state` in [`ConversationSocialExpressionEventTopicSocialMediaParticipant`](super::ConversationSocialExpressionEventTopicSocialMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationSocialExpressionEventTopicSocialMediaParticipantState {
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

rt::model!(ConversationSocialExpressionEventTopicSocialMediaParticipant {
    "address" Str address,
    "alertingTimeoutMs" Int alerting_timeout_ms,
    "attributes" Any attributes,
    "connectedTime" DateTime connected_time,
    "conversationRoutingData" Any conversation_routing_data,
    "direction" Enum direction,
    "disconnectType" Enum disconnect_type,
    "endAcwTime" DateTime end_acw_time,
    "endTime" DateTime end_time,
    "errorInfo" Any error_info,
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
    "parkTime" DateTime park_time,
    "peer" Str peer,
    "previewText" Str preview_text,
    "provider" Str provider,
    "purpose" Str purpose,
    "queue" Any queue,
    "queueMediaSettings" Any queue_media_settings,
    "resumeTime" DateTime resume_time,
    "screenRecordingState" Str screen_recording_state,
    "script" Any script,
    "socialMediaHub" Str social_media_hub,
    "socialMediaId" Str social_media_id,
    "socialUserName" Str social_user_name,
    "startAcwTime" DateTime start_acw_time,
    "startHoldTime" DateTime start_hold_time,
    "startTime" DateTime start_time,
    "state" Enum state,
    "team" Any team,
    "user" Any user,
    "wrapup" Any wrapup,
    "wrapupPrompt" Str wrapup_prompt,
    "wrapupRequired" Bool wrapup_required,
    "wrapupSkipped" Bool wrapup_skipped,
    "wrapupTimeoutMs" Int wrapup_timeout_ms,
});

rt::open_enum!(ConversationSocialExpressionEventTopicSocialMediaParticipantDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});

rt::open_enum!(ConversationSocialExpressionEventTopicSocialMediaParticipantDisconnectType {
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

rt::open_enum!(ConversationSocialExpressionEventTopicSocialMediaParticipantFlaggedReason {
    General = "general",
});

rt::open_enum!(ConversationSocialExpressionEventTopicSocialMediaParticipantInitialState {
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

rt::open_enum!(ConversationSocialExpressionEventTopicSocialMediaParticipantState {
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

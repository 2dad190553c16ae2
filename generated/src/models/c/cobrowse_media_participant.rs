// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CobrowseMediaParticipant`.
#[non_exhaustive]
pub struct CobrowseMediaParticipant {
    /// `address`.
    pub address: Option<String>,
    /// `alertingTimeoutMs`.
    pub alerting_timeout_ms: Option<i64>,
    /// `attributes`.
    pub attributes: Option<std::collections::BTreeMap<String, String>>,
    /// `cobrowseRole`.
    pub cobrowse_role: Option<String>,
    /// `cobrowseSessionId`.
    pub cobrowse_session_id: Option<String>,
    /// `connectedTime`.
    pub connected_time: Option<rt::DateTime>,
    /// `controlling`.
    pub controlling: Option<Vec<String>>,
    /// `conversationRoutingData`.
    pub conversation_routing_data: Option<super::ConversationRoutingData>,
    /// `direction`.
    pub direction: Option<super::CobrowseMediaParticipantDirection>,
    /// `disconnectType`.
    pub disconnect_type: Option<super::CobrowseMediaParticipantDisconnectType>,
    /// `endAcwTime`.
    pub end_acw_time: Option<rt::DateTime>,
    /// `endTime`.
    pub end_time: Option<rt::DateTime>,
    /// `errorInfo`.
    pub error_info: Option<super::ErrorInfo>,
    /// `externalContact`.
    pub external_contact: Option<super::DomainEntityRef>,
    /// `externalContactInitialDivisionId`.
    pub external_contact_initial_division_id: Option<String>,
    /// `externalOrganization`.
    pub external_organization: Option<super::DomainEntityRef>,
    /// `flaggedReason`.
    pub flagged_reason: Option<super::CobrowseMediaParticipantFlaggedReason>,
    /// `held`.
    pub held: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `journeyContext`.
    pub journey_context: Option<super::JourneyContext>,
    /// `mediaRoles`.
    pub media_roles: Option<Vec<String>>,
    /// `name`.
    pub name: Option<String>,
    /// `parkTime`.
    pub park_time: Option<rt::DateTime>,
    /// `peer`.
    pub peer: Option<String>,
    /// `provider`.
    pub provider: Option<String>,
    /// `providerEventTime`.
    pub provider_event_time: Option<rt::DateTime>,
    /// `purpose`.
    pub purpose: Option<String>,
    /// `queue`.
    pub queue: Option<super::DomainEntityRef>,
    /// `resumeTime`.
    pub resume_time: Option<rt::DateTime>,
    /// `script`.
    pub script: Option<super::DomainEntityRef>,
    /// `startAcwTime`.
    pub start_acw_time: Option<rt::DateTime>,
    /// `startAlertingTime`.
    pub start_alerting_time: Option<rt::DateTime>,
    /// `startHoldTime`.
    pub start_hold_time: Option<rt::DateTime>,
    /// `startTime`.
    pub start_time: Option<rt::DateTime>,
    /// `state`.
    pub state: Option<super::CobrowseMediaParticipantState>,
    /// `team`.
    pub team: Option<super::DomainEntityRef>,
    /// `user`.
    pub user: Option<super::DomainEntityRef>,
    /// `viewerUrl`.
    pub viewer_url: Option<String>,
    /// `wrapup`.
    pub wrapup: Option<super::Wrapup>,
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
/// The values of `direction` in [`CobrowseMediaParticipant`](super::CobrowseMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum CobrowseMediaParticipantDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `disconnectType` in [`CobrowseMediaParticipant`](super::CobrowseMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum CobrowseMediaParticipantDisconnectType {
    /// `endpoint`
    Endpoint,
    /// `endpoint.donotdisturb`
    EndpointDonotdisturb,
    /// `client`
    Client,
    /// `system`
    System,
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
    /// `inactivity`
    Inactivity,
    /// `session.expired`
    SessionExpired,
    /// `takeover`
    Takeover,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `flaggedReason` in [`CobrowseMediaParticipant`](super::CobrowseMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum CobrowseMediaParticipantFlaggedReason {
    /// `general`
    General,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`CobrowseMediaParticipant`](super::CobrowseMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum CobrowseMediaParticipantState {
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
    /// `parked`
    Parked,
    /// `none`
    None,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CobrowseMediaParticipant {
    "address" Str address,
    "alertingTimeoutMs" Int alerting_timeout_ms,
    "attributes" Any attributes,
    "cobrowseRole" Str cobrowse_role,
    "cobrowseSessionId" Str cobrowse_session_id,
    "connectedTime" DateTime connected_time,
    "controlling" Texts controlling,
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
    "journeyContext" Any journey_context,
    "mediaRoles" Texts media_roles,
    "name" Str name,
    "parkTime" DateTime park_time,
    "peer" Str peer,
    "provider" Str provider,
    "providerEventTime" DateTime provider_event_time,
    "purpose" Str purpose,
    "queue" Any queue,
    "resumeTime" DateTime resume_time,
    "script" Any script,
    "startAcwTime" DateTime start_acw_time,
    "startAlertingTime" DateTime start_alerting_time,
    "startHoldTime" DateTime start_hold_time,
    "startTime" DateTime start_time,
    "state" Enum state,
    "team" Any team,
    "user" Any user,
    "viewerUrl" Str viewer_url,
    "wrapup" Any wrapup,
    "wrapupPrompt" Str wrapup_prompt,
    "wrapupRequired" Bool wrapup_required,
    "wrapupSkipped" Bool wrapup_skipped,
    "wrapupTimeoutMs" Int wrapup_timeout_ms,
});

rt::open_enum!(CobrowseMediaParticipantDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});

rt::open_enum!(CobrowseMediaParticipantDisconnectType {
    Endpoint = "endpoint",
    EndpointDonotdisturb = "endpoint.donotdisturb",
    Client = "client",
    System = "system",
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
    Inactivity = "inactivity",
    SessionExpired = "session.expired",
    Takeover = "takeover",
});

rt::open_enum!(CobrowseMediaParticipantFlaggedReason {
    General = "general",
});

rt::open_enum!(CobrowseMediaParticipantState {
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
    Parked = "parked",
    None = "none",
});

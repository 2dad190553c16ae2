// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CallMediaParticipant`.
#[non_exhaustive]
pub struct CallMediaParticipant {
    /// `address`.
    pub address: Option<String>,
    /// `alertingTimeoutMs`.
    pub alerting_timeout_ms: Option<i64>,
    /// `ani`.
    pub ani: Option<String>,
    /// `attributes`.
    pub attributes: Option<std::collections::BTreeMap<String, String>>,
    /// `bargedParticipantId`.
    pub barged_participant_id: Option<String>,
    /// `bargedTime`.
    pub barged_time: Option<rt::DateTime>,
    /// `clientIpAddress`.
    pub client_ip_address: Option<String>,
    /// `coachedParticipantId`.
    pub coached_participant_id: Option<String>,
    /// `confined`.
    pub confined: Option<bool>,
    /// `connectedTime`.
    pub connected_time: Option<rt::DateTime>,
    /// `consultParticipantId`.
    pub consult_participant_id: Option<String>,
    /// `conversationRoutingData`.
    pub conversation_routing_data: Option<super::ConversationRoutingData>,
    /// `direction`.
    pub direction: Option<super::CallMediaParticipantDirection>,
    /// `disconnectType`.
    pub disconnect_type: Option<super::CallMediaParticipantDisconnectType>,
    /// `disposition`.
    pub disposition: Option<super::Disposition>,
    /// `dnis`.
    pub dnis: Option<String>,
    /// `documentId`.
    pub document_id: Option<String>,
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
    /// `faxStatus`.
    pub fax_status: Option<super::FaxStatus>,
    /// `flaggedReason`.
    pub flagged_reason: Option<super::CallMediaParticipantFlaggedReason>,
    /// `group`.
    pub group: Option<super::DomainEntityRef>,
    /// `held`.
    pub held: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `journeyContext`.
    pub journey_context: Option<super::JourneyContext>,
    /// `mediaRoles`.
    pub media_roles: Option<Vec<String>>,
    /// `monitoredParticipantId`.
    pub monitored_participant_id: Option<String>,
    /// `muted`.
    pub muted: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// `parkTime`.
    pub park_time: Option<rt::DateTime>,
    /// `peer`.
    pub peer: Option<String>,
    /// `provider`.
    pub provider: Option<String>,
    /// `purpose`.
    pub purpose: Option<String>,
    /// `queue`.
    pub queue: Option<super::DomainEntityRef>,
    /// `recordersState`.
    pub recorders_state: Option<super::RecordersState>,
    /// `recording`.
    pub recording: Option<bool>,
    /// `recordingState`.
    pub recording_state: Option<super::CallMediaParticipantRecordingState>,
    /// `resumeTime`.
    pub resume_time: Option<rt::DateTime>,
    /// `script`.
    pub script: Option<super::DomainEntityRef>,
    /// `securePause`.
    pub secure_pause: Option<bool>,
    /// `startAcwTime`.
    pub start_acw_time: Option<rt::DateTime>,
    /// `startAlertingTime`.
    pub start_alerting_time: Option<rt::DateTime>,
    /// `startHoldTime`.
    pub start_hold_time: Option<rt::DateTime>,
    /// `startTime`.
    pub start_time: Option<rt::DateTime>,
    /// `state`.
    pub state: Option<super::CallMediaParticipantState>,
    /// `team`.
    pub team: Option<super::DomainEntityRef>,
    /// `transferSource`.
    pub transfer_source: Option<String>,
    /// `user`.
    pub user: Option<super::DomainEntityRef>,
    /// `uuiData`.
    pub uui_data: Option<String>,
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
/// The values of `direction` in [`CallMediaParticipant`](super::CallMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum CallMediaParticipantDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `disconnectType` in [`CallMediaParticipant`](super::CallMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum CallMediaParticipantDisconnectType {
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
/// The values of `flaggedReason` in [`CallMediaParticipant`](super::CallMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum CallMediaParticipantFlaggedReason {
    /// `general`
    General,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `recordingState` in [`CallMediaParticipant`](super::CallMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum CallMediaParticipantRecordingState {
    /// `none`
    None,
    /// `active`
    Active,
    /// `paused`
    Paused,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`CallMediaParticipant`](super::CallMediaParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum CallMediaParticipantState {
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

rt::model!(CallMediaParticipant {
    "address" Str address,
    "alertingTimeoutMs" Int alerting_timeout_ms,
    "ani" Str ani,
    "attributes" Any attributes,
    "bargedParticipantId" Str barged_participant_id,
    "bargedTime" DateTime barged_time,
    "clientIpAddress" Str client_ip_address,
    "coachedParticipantId" Str coached_participant_id,
    "confined" Bool confined,
    "connectedTime" DateTime connected_time,
    "consultParticipantId" Str consult_participant_id,
    "conversationRoutingData" Any conversation_routing_data,
    "direction" Enum direction,
    "disconnectType" Enum disconnect_type,
    "disposition" Any disposition,
    "dnis" Str dnis,
    "documentId" Str document_id,
    "endAcwTime" DateTime end_acw_time,
    "endTime" DateTime end_time,
    "errorInfo" Any error_info,
    "externalContact" Any external_contact,
    "externalContactInitialDivisionId" Str external_contact_initial_division_id,
    "externalOrganization" Any external_organization,
    "faxStatus" Any fax_status,
    "flaggedReason" Enum flagged_reason,
    "group" Any group,
    "held" Bool held,
    "id" Str id,
    "journeyContext" Any journey_context,
    "mediaRoles" Texts media_roles,
    "monitoredParticipantId" Str monitored_participant_id,
    "muted" Bool muted,
    "name" Str name,
    "parkTime" DateTime park_time,
    "peer" Str peer,
    "provider" Str provider,
    "purpose" Str purpose,
    "queue" Any queue,
    "recordersState" Any recorders_state,
    "recording" Bool recording,
    "recordingState" Enum recording_state,
    "resumeTime" DateTime resume_time,
    "script" Any script,
    "securePause" Bool secure_pause,
    "startAcwTime" DateTime start_acw_time,
    "startAlertingTime" DateTime start_alerting_time,
    "startHoldTime" DateTime start_hold_time,
    "startTime" DateTime start_time,
    "state" Enum state,
    "team" Any team,
    "transferSource" Str transfer_source,
    "user" Any user,
    "uuiData" Str uui_data,
    "wrapup" Any wrapup,
    "wrapupPrompt" Str wrapup_prompt,
    "wrapupRequired" Bool wrapup_required,
    "wrapupSkipped" Bool wrapup_skipped,
    "wrapupTimeoutMs" Int wrapup_timeout_ms,
});

rt::open_enum!(CallMediaParticipantDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});

rt::open_enum!(CallMediaParticipantDisconnectType {
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

rt::open_enum!(CallMediaParticipantFlaggedReason {
    General = "general",
});

rt::open_enum!(CallMediaParticipantRecordingState {
    None = "none",
    Active = "active",
    Paused = "paused",
});

rt::open_enum!(CallMediaParticipantState {
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

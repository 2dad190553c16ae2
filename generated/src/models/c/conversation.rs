// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Conversation`.
///
/// The service requires `participants`, `startTime` in requests.
#[non_exhaustive]
pub struct Conversation {
    /// `address`.
    pub address: Option<String>,
    /// `conversationIds`.
    pub conversation_ids: Option<Vec<String>>,
    /// `divisions`.
    pub divisions: Option<Vec<super::ConversationDivisionMembership>>,
    /// `endTime`.
    pub end_time: Option<rt::DateTime>,
    /// `externalTag`.
    pub external_tag: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `inactivityTimeout`.
    pub inactivity_timeout: Option<rt::DateTime>,
    /// `maxParticipants`.
    pub max_participants: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `participants`, required.
    pub participants: Option<Vec<super::Participant>>,
    /// `recentTransfers`.
    pub recent_transfers: Option<Vec<super::TransferResponse>>,
    /// `recordingState`.
    pub recording_state: Option<super::ConversationRecordingState>,
    /// `securePause`.
    pub secure_pause: Option<bool>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `startTime`, required.
    pub start_time: Option<rt::DateTime>,
    /// `state`.
    pub state: Option<super::ConversationState>,
    /// `utilizationLabelId`.
    pub utilization_label_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `recordingState` in [`Conversation`](super::Conversation).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationRecordingState {
    /// `ACTIVE`
    Active,
    /// `PAUSED`
    Paused,
    /// `NONE`
    None,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`Conversation`](super::Conversation).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationState {
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

rt::model!(Conversation {
    "address" Str address,
    "conversationIds" Texts conversation_ids,
    "divisions" Any divisions,
    "endTime" DateTime end_time,
    "externalTag" Str external_tag,
    "id" Str id,
    "inactivityTimeout" DateTime inactivity_timeout,
    "maxParticipants" Int max_participants,
    "name" Str name,
    "participants" Any participants,
    "recentTransfers" Any recent_transfers,
    "recordingState" Enum recording_state,
    "securePause" Bool secure_pause,
    "selfUri" Str self_uri,
    "startTime" DateTime start_time,
    "state" Enum state,
    "utilizationLabelId" Str utilization_label_id,
});

rt::setters!(Conversation {
    0 address with_address(impl Into<String>) clear_address,
    1 conversation_ids with_conversation_ids(Vec<String>) clear_conversation_ids,
    2 divisions with_divisions(Vec<super::ConversationDivisionMembership>) clear_divisions,
    3 end_time with_end_time(impl Into<rt::DateTime>) clear_end_time,
    4 external_tag with_external_tag(impl Into<String>) clear_external_tag,
    5 id with_id(impl Into<String>) clear_id,
    6 inactivity_timeout with_inactivity_timeout(impl Into<rt::DateTime>) clear_inactivity_timeout,
    7 max_participants with_max_participants(i64) clear_max_participants,
    8 name with_name(impl Into<String>) clear_name,
    9 participants with_participants(Vec<super::Participant>) clear_participants,
    10 recent_transfers with_recent_transfers(Vec<super::TransferResponse>) clear_recent_transfers,
    11 recording_state with_recording_state(impl Into<super::ConversationRecordingState>) clear_recording_state,
    12 secure_pause with_secure_pause(bool) clear_secure_pause,
    13 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    14 start_time with_start_time(impl Into<rt::DateTime>) clear_start_time,
    15 state with_state(impl Into<super::ConversationState>) clear_state,
    16 utilization_label_id with_utilization_label_id(impl Into<String>) clear_utilization_label_id,
});

rt::open_enum!(ConversationRecordingState {
    Active = "ACTIVE",
    Paused = "PAUSED",
    None = "NONE",
});

rt::open_enum!(ConversationState {
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

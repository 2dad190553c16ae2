// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CallConversation`.
#[non_exhaustive]
pub struct CallConversation {
    /// `divisions`.
    pub divisions: Option<Vec<super::ConversationDivisionMembership>>,
    /// `id`.
    pub id: Option<String>,
    /// `inactivityTimeout`.
    pub inactivity_timeout: Option<rt::DateTime>,
    /// `maxParticipants`.
    pub max_participants: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `otherMediaUris`.
    pub other_media_uris: Option<Vec<String>>,
    /// `participants`.
    pub participants: Option<Vec<super::CallMediaParticipant>>,
    /// `recentTransfers`.
    pub recent_transfers: Option<Vec<super::TransferResponse>>,
    /// `recordingState`.
    pub recording_state: Option<super::CallConversationRecordingState>,
    /// `securePause`.
    pub secure_pause: Option<bool>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `utilizationLabelId`.
    pub utilization_label_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `recordingState` in [`CallConversation`](super::CallConversation).
#[derive(Clone)]
#[non_exhaustive]
pub enum CallConversationRecordingState {
    /// `none`
    None,
    /// `active`
    Active,
    /// `paused`
    Paused,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CallConversation {
    "divisions" Any divisions,
    "id" Str id,
    "inactivityTimeout" DateTime inactivity_timeout,
    "maxParticipants" Int max_participants,
    "name" Str name,
    "otherMediaUris" Texts other_media_uris,
    "participants" Any participants,
    "recentTransfers" Any recent_transfers,
    "recordingState" Enum recording_state,
    "securePause" Bool secure_pause,
    "selfUri" Str self_uri,
    "utilizationLabelId" Str utilization_label_id,
});

rt::open_enum!(CallConversationRecordingState {
    None = "none",
    Active = "active",
    Paused = "paused",
});

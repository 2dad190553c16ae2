// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationCallEventTopicCallConversation`.
#[non_exhaustive]
pub struct ConversationCallEventTopicCallConversation {
    /// `accessAttributes`.
    pub access_attributes: Option<Vec<String>>,
    /// `address`.
    pub address: Option<String>,
    /// `divisions`.
    pub divisions: Option<
        Vec<super::ConversationCallEventTopicConversationDivisionMembership>,
    >,
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
    pub participants: Option<Vec<super::ConversationCallEventTopicCallMediaParticipant>>,
    /// `recordingState`.
    pub recording_state: Option<
        super::ConversationCallEventTopicCallConversationRecordingState,
    >,
    /// `securePause`.
    pub secure_pause: Option<bool>,
    /// `utilizationLabelId`.
    pub utilization_label_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `recordingState` in [`ConversationCallEventTopicCallConversation`](super::ConversationCallEventTopicCallConversation).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationCallEventTopicCallConversationRecordingState {
    /// `none`
    None,
    /// `active`
    Active,
    /// `paused`
    Paused,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationCallEventTopicCallConversation {
    "accessAttributes" Texts access_attributes,
    "address" Str address,
    "divisions" Any divisions,
    "id" Str id,
    "inactivityTimeout" DateTime inactivity_timeout,
    "maxParticipants" Int max_participants,
    "name" Str name,
    "otherMediaUris" Texts other_media_uris,
    "participants" Any participants,
    "recordingState" Enum recording_state,
    "securePause" Bool secure_pause,
    "utilizationLabelId" Str utilization_label_id,
});

rt::open_enum!(ConversationCallEventTopicCallConversationRecordingState {
    None = "none",
    Active = "active",
    Paused = "paused",
});

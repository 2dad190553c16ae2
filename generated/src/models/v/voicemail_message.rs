// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `VoicemailMessage`.
#[non_exhaustive]
pub struct VoicemailMessage {
    /// `audioRecordingDurationSeconds`.
    pub audio_recording_duration_seconds: Option<i64>,
    /// `audioRecordingSizeBytes`.
    pub audio_recording_size_bytes: Option<i64>,
    /// `callerAddress`.
    pub caller_address: Option<String>,
    /// `callerName`.
    pub caller_name: Option<String>,
    /// `callerUser`.
    pub caller_user: Option<super::User>,
    /// `conversation`.
    pub conversation: Option<super::Conversation>,
    /// `copiedFrom`.
    pub copied_from: Option<super::VoicemailCopyRecord>,
    /// `copiedTo`.
    pub copied_to: Option<Vec<super::VoicemailCopyRecord>>,
    /// `createdDate`.
    pub created_date: Option<rt::DateTime>,
    /// `deleteRetentionPolicy`.
    pub delete_retention_policy: Option<super::VoicemailRetentionPolicy>,
    /// `deleted`.
    pub deleted: Option<bool>,
    /// `deletedDate`.
    pub deleted_date: Option<rt::DateTime>,
    /// `group`.
    pub group: Option<super::Group>,
    /// `id`.
    pub id: Option<String>,
    /// `modifiedDate`.
    pub modified_date: Option<rt::DateTime>,
    /// `note`.
    pub note: Option<String>,
    /// `queue`.
    pub queue: Option<super::Queue>,
    /// `read`.
    pub read: Option<bool>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `transcription`.
    pub transcription: Option<String>,
    /// `user`.
    pub user: Option<super::User>,
    __marks: rt::Marks,
}

rt::model!(VoicemailMessage {
    "audioRecordingDurationSeconds" Int audio_recording_duration_seconds,
    "audioRecordingSizeBytes" Int audio_recording_size_bytes,
    "callerAddress" Str caller_address,
    "callerName" Str caller_name,
    "callerUser" Any caller_user,
    "conversation" Any conversation,
    "copiedFrom" Any copied_from,
    "copiedTo" Any copied_to,
    "createdDate" DateTime created_date,
    "deleteRetentionPolicy" Any delete_retention_policy,
    "deleted" Bool deleted,
    "deletedDate" DateTime deleted_date,
    "group" Any group,
    "id" Str id,
    "modifiedDate" DateTime modified_date,
    "note" Str note,
    "queue" Any queue,
    "read" Bool read,
    "selfUri" Str self_uri,
    "transcription" Str transcription,
    "user" Any user,
});

rt::setters!(VoicemailMessage {
    0 audio_recording_duration_seconds with_audio_recording_duration_seconds(i64) clear_audio_recording_duration_seconds,
    1 audio_recording_size_bytes with_audio_recording_size_bytes(i64) clear_audio_recording_size_bytes,
    2 caller_address with_caller_address(impl Into<String>) clear_caller_address,
    3 caller_name with_caller_name(impl Into<String>) clear_caller_name,
    4 caller_user with_caller_user(super::User) clear_caller_user,
    5 conversation with_conversation(super::Conversation) clear_conversation,
    6 copied_from with_copied_from(super::VoicemailCopyRecord) clear_copied_from,
    7 copied_to with_copied_to(Vec<super::VoicemailCopyRecord>) clear_copied_to,
    8 created_date with_created_date(impl Into<rt::DateTime>) clear_created_date,
    9 delete_retention_policy with_delete_retention_policy(super::VoicemailRetentionPolicy) clear_delete_retention_policy,
    10 deleted with_deleted(bool) clear_deleted,
    11 deleted_date with_deleted_date(impl Into<rt::DateTime>) clear_deleted_date,
    12 group with_group(super::Group) clear_group,
    13 id with_id(impl Into<String>) clear_id,
    14 modified_date with_modified_date(impl Into<rt::DateTime>) clear_modified_date,
    15 note with_note(impl Into<String>) clear_note,
    16 queue with_queue(super::Queue) clear_queue,
    17 read with_read(bool) clear_read,
    18 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    19 transcription with_transcription(impl Into<String>) clear_transcription,
    20 user with_user(super::User) clear_user,
});

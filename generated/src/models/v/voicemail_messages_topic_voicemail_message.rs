// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `VoicemailMessagesTopicVoicemailMessage`.
#[non_exhaustive]
pub struct VoicemailMessagesTopicVoicemailMessage {
    /// `action`.
    pub action: Option<String>,
    /// `audioRecordingDurationSeconds`.
    pub audio_recording_duration_seconds: Option<i64>,
    /// `audioRecordingSizeBytes`.
    pub audio_recording_size_bytes: Option<i64>,
    /// `callerAddress`.
    pub caller_address: Option<String>,
    /// `callerName`.
    pub caller_name: Option<String>,
    /// `copiedFrom`.
    pub copied_from: Option<super::VoicemailMessagesTopicVoicemailCopyRecord>,
    /// `copiedTo`.
    pub copied_to: Option<Vec<super::VoicemailMessagesTopicVoicemailCopyRecord>>,
    /// `createdDate`.
    pub created_date: Option<rt::DateTime>,
    /// `createdDateString`.
    pub created_date_string: Option<String>,
    /// `deleted`.
    pub deleted: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `modifiedByUserId`.
    pub modified_by_user_id: Option<String>,
    /// `modifiedDate`.
    pub modified_date: Option<rt::DateTime>,
    /// `modifiedDateString`.
    pub modified_date_string: Option<String>,
    /// `note`.
    pub note: Option<String>,
    /// `read`.
    pub read: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(VoicemailMessagesTopicVoicemailMessage {
    "action" Str action,
    "audioRecordingDurationSeconds" Int audio_recording_duration_seconds,
    "audioRecordingSizeBytes" Int audio_recording_size_bytes,
    "callerAddress" Str caller_address,
    "callerName" Str caller_name,
    "copiedFrom" Any copied_from,
    "copiedTo" Any copied_to,
    "createdDate" DateTime created_date,
    "createdDateString" Str created_date_string,
    "deleted" Bool deleted,
    "id" Str id,
    "modifiedByUserId" Str modified_by_user_id,
    "modifiedDate" DateTime modified_date,
    "modifiedDateString" Str modified_date_string,
    "note" Str note,
    "read" Bool read,
});

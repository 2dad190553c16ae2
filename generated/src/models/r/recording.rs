// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Recording`.
#[non_exhaustive]
pub struct Recording {
    /// `actualTranscodeTimeMs`.
    pub actual_transcode_time_ms: Option<i64>,
    /// `annotations`.
    pub annotations: Option<Vec<super::Annotation>>,
    /// `archiveDate`.
    pub archive_date: Option<rt::DateTime>,
    /// `archiveMedium`.
    pub archive_medium: Option<super::RecordingArchiveMedium>,
    /// `associatedConversationIds`.
    pub associated_conversation_ids: Option<Vec<String>>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `creationTime`.
    pub creation_time: Option<rt::DateTime>,
    /// `deleteDate`.
    pub delete_date: Option<rt::DateTime>,
    /// `emailTranscript`.
    pub email_transcript: Option<Vec<super::RecordingEmailMessage>>,
    /// `endTime`.
    pub end_time: Option<String>,
    /// `estimatedTranscodeTimeMs`.
    pub estimated_transcode_time_ms: Option<i64>,
    /// `exportDate`.
    pub export_date: Option<rt::DateTime>,
    /// `exportedDate`.
    pub exported_date: Option<rt::DateTime>,
    /// `fileState`.
    pub file_state: Option<super::RecordingFileState>,
    /// `id`.
    pub id: Option<String>,
    /// `maxAllowedRestorationsForOrg`.
    pub max_allowed_restorations_for_org: Option<i64>,
    /// `media`.
    pub media: Option<String>,
    /// `mediaSubject`.
    pub media_subject: Option<String>,
    /// `mediaSubtype`.
    pub media_subtype: Option<super::RecordingMediaSubtype>,
    /// `mediaUris`.
    pub media_uris: Option<std::collections::BTreeMap<String, super::MediaResult>>,
    /// `messagingTranscript`.
    pub messaging_transcript: Option<Vec<super::RecordingMessagingMessage>>,
    /// `name`.
    pub name: Option<String>,
    /// `originalRecordingStartTime`.
    pub original_recording_start_time: Option<rt::DateTime>,
    /// `outputDurationMs`.
    pub output_duration_ms: Option<i64>,
    /// `outputSizeInBytes`.
    pub output_size_in_bytes: Option<i64>,
    /// `path`.
    pub path: Option<String>,
    /// `recordingErrorStatus`.
    pub recording_error_status: Option<super::RecordingRecordingErrorStatus>,
    /// `recordingFileRole`.
    pub recording_file_role: Option<super::RecordingRecordingFileRole>,
    /// `remainingRestorationsAllowedForOrg`.
    pub remaining_restorations_allowed_for_org: Option<i64>,
    /// `restoreExpirationTime`.
    pub restore_expiration_time: Option<rt::DateTime>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `startTime`.
    pub start_time: Option<String>,
    /// `transcript`.
    pub transcript: Option<Vec<super::ChatMessage>>,
    /// `users`.
    pub users: Option<Vec<super::User>>,
    __marks: rt::Marks,
}
/// The values of `archiveMedium` in [`Recording`](super::Recording).
#[derive(Clone)]
#[non_exhaustive]
pub enum RecordingArchiveMedium {
    /// `CLOUDARCHIVE`
    Cloudarchive,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `fileState` in [`Recording`](super::Recording).
#[derive(Clone)]
#[non_exhaustive]
pub enum RecordingFileState {
    /// `ARCHIVED`
    Archived,
    /// `AVAILABLE`
    Available,
    /// `DELETED`
    Deleted,
    /// `RESTORED`
    Restored,
    /// `RESTORING`
    Restoring,
    /// `UPLOADING`
    Uploading,
    /// `ERROR`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `mediaSubtype` in [`Recording`](super::Recording).
#[derive(Clone)]
#[non_exhaustive]
pub enum RecordingMediaSubtype {
    /// `Trunk`
    Trunk,
    /// `Station`
    Station,
    /// `Consult`
    Consult,
    /// `Screen`
    Screen,
    /// `Snippet`
    Snippet,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `recordingErrorStatus` in [`Recording`](super::Recording).
#[derive(Clone)]
#[non_exhaustive]
pub enum RecordingRecordingErrorStatus {
    /// `EMAIL_TRANSCRIPT_TOO_LARGE`
    EmailTranscriptTooLarge,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `recordingFileRole` in [`Recording`](super::Recording).
#[derive(Clone)]
#[non_exhaustive]
pub enum RecordingRecordingFileRole {
    /// `CUSTOMER_EXPERIENCE`
    CustomerExperience,
    /// `ADHOC`
    Adhoc,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Recording {
    "actualTranscodeTimeMs" Int actual_transcode_time_ms,
    "annotations" Any annotations,
    "archiveDate" DateTime archive_date,
    "archiveMedium" Enum archive_medium,
    "associatedConversationIds" Texts associated_conversation_ids,
    "conversationId" Str conversation_id,
    "creationTime" DateTime creation_time,
    "deleteDate" DateTime delete_date,
    "emailTranscript" Any email_transcript,
    "endTime" Str end_time,
    "estimatedTranscodeTimeMs" Int estimated_transcode_time_ms,
    "exportDate" DateTime export_date,
    "exportedDate" DateTime exported_date,
    "fileState" Enum file_state,
    "id" Str id,
    "maxAllowedRestorationsForOrg" Int max_allowed_restorations_for_org,
    "media" Str media,
    "mediaSubject" Str media_subject,
    "mediaSubtype" Enum media_subtype,
    "mediaUris" Any media_uris,
    "messagingTranscript" Any messaging_transcript,
    "name" Str name,
    "originalRecordingStartTime" DateTime original_recording_start_time,
    "outputDurationMs" Int output_duration_ms,
    "outputSizeInBytes" Int output_size_in_bytes,
    "path" Str path,
    "recordingErrorStatus" Enum recording_error_status,
    "recordingFileRole" Enum recording_file_role,
    "remainingRestorationsAllowedForOrg" Int remaining_restorations_allowed_for_org,
    "restoreExpirationTime" DateTime restore_expiration_time,
    "selfUri" Str self_uri,
    "sessionId" Str session_id,
    "startTime" Str start_time,
    "transcript" Any transcript,
    "users" Any users,
});

rt::setters!(Recording {
    0 actual_transcode_time_ms with_actual_transcode_time_ms(i64) clear_actual_transcode_time_ms,
    1 annotations with_annotations(Vec<super::Annotation>) clear_annotations,
    2 archive_date with_archive_date(impl Into<rt::DateTime>) clear_archive_date,
    3 archive_medium with_archive_medium(impl Into<super::RecordingArchiveMedium>) clear_archive_medium,
    4 associated_conversation_ids with_associated_conversation_ids(Vec<String>) clear_associated_conversation_ids,
    5 conversation_id with_conversation_id(impl Into<String>) clear_conversation_id,
    6 creation_time with_creation_time(impl Into<rt::DateTime>) clear_creation_time,
    7 delete_date with_delete_date(impl Into<rt::DateTime>) clear_delete_date,
    8 email_transcript with_email_transcript(Vec<super::RecordingEmailMessage>) clear_email_transcript,
    9 end_time with_end_time(impl Into<String>) clear_end_time,
    10 estimated_transcode_time_ms with_estimated_transcode_time_ms(i64) clear_estimated_transcode_time_ms,
    11 export_date with_export_date(impl Into<rt::DateTime>) clear_export_date,
    12 exported_date with_exported_date(impl Into<rt::DateTime>) clear_exported_date,
    13 file_state with_file_state(impl Into<super::RecordingFileState>) clear_file_state,
    14 id with_id(impl Into<String>) clear_id,
    15 max_allowed_restorations_for_org with_max_allowed_restorations_for_org(i64) clear_max_allowed_restorations_for_org,
    16 media with_media(impl Into<String>) clear_media,
    17 media_subject with_media_subject(impl Into<String>) clear_media_subject,
    18 media_subtype with_media_subtype(impl Into<super::RecordingMediaSubtype>) clear_media_subtype,
    19 media_uris with_media_uris(std::collections::BTreeMap<String, super::MediaResult>) clear_media_uris,
    20 messaging_transcript with_messaging_transcript(Vec<super::RecordingMessagingMessage>) clear_messaging_transcript,
    21 name with_name(impl Into<String>) clear_name,
    22 original_recording_start_time with_original_recording_start_time(impl Into<rt::DateTime>) clear_original_recording_start_time,
    23 output_duration_ms with_output_duration_ms(i64) clear_output_duration_ms,
    24 output_size_in_bytes with_output_size_in_bytes(i64) clear_output_size_in_bytes,
    25 path with_path(impl Into<String>) clear_path,
    26 recording_error_status with_recording_error_status(impl Into<super::RecordingRecordingErrorStatus>) clear_recording_error_status,
    27 recording_file_role with_recording_file_role(impl Into<super::RecordingRecordingFileRole>) clear_recording_file_role,
    28 remaining_restorations_allowed_for_org with_remaining_restorations_allowed_for_org(i64) clear_remaining_restorations_allowed_for_org,
    29 restore_expiration_time with_restore_expiration_time(impl Into<rt::DateTime>) clear_restore_expiration_time,
    30 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    31 session_id with_session_id(impl Into<String>) clear_session_id,
    32 start_time with_start_time(impl Into<String>) clear_start_time,
    33 transcript with_transcript(Vec<super::ChatMessage>) clear_transcript,
    34 users with_users(Vec<super::User>) clear_users,
});

rt::open_enum!(RecordingArchiveMedium {
    Cloudarchive = "CLOUDARCHIVE",
});

rt::open_enum!(RecordingFileState {
    Archived = "ARCHIVED",
    Available = "AVAILABLE",
    Deleted = "DELETED",
    Restored = "RESTORED",
    Restoring = "RESTORING",
    Uploading = "UPLOADING",
    Error = "ERROR",
});

rt::open_enum!(RecordingMediaSubtype {
    Trunk = "Trunk",
    Station = "Station",
    Consult = "Consult",
    Screen = "Screen",
    Snippet = "Snippet",
});

rt::open_enum!(RecordingRecordingErrorStatus {
    EmailTranscriptTooLarge = "EMAIL_TRANSCRIPT_TOO_LARGE",
});

rt::open_enum!(RecordingRecordingFileRole {
    CustomerExperience = "CUSTOMER_EXPERIENCE",
    Adhoc = "ADHOC",
});

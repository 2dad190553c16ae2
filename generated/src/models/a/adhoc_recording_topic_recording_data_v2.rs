// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AdhocRecordingTopicRecordingDataV2`.
#[non_exhaustive]
pub struct AdhocRecordingTopicRecordingDataV2 {
    /// `changeNumber`.
    pub change_number: Option<i64>,
    /// `contentLength`.
    pub content_length: Option<i64>,
    /// `contentType`.
    pub content_type: Option<String>,
    /// `conversation`.
    pub conversation: Option<super::AdhocRecordingTopicConversationData>,
    /// `createdBy`.
    pub created_by: Option<super::AdhocRecordingTopicUserData>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `dateUploaded`.
    pub date_uploaded: Option<rt::DateTime>,
    /// `durationMillieconds`.
    pub duration_millieconds: Option<i64>,
    /// `filename`.
    pub filename: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `lockInfo`.
    pub lock_info: Option<super::AdhocRecordingTopicLockData>,
    /// `name`.
    pub name: Option<String>,
    /// `read`.
    pub read: Option<bool>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `uploadedBy`.
    pub uploaded_by: Option<super::AdhocRecordingTopicUserData>,
    /// `workspace`.
    pub workspace: Option<super::AdhocRecordingTopicWorkspaceData>,
    __marks: rt::Marks,
}

rt::model!(AdhocRecordingTopicRecordingDataV2 {
    "changeNumber" Int change_number,
    "contentLength" Int content_length,
    "contentType" Str content_type,
    "conversation" Any conversation,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "dateUploaded" DateTime date_uploaded,
    "durationMillieconds" Int duration_millieconds,
    "filename" Str filename,
    "id" Str id,
    "lockInfo" Any lock_info,
    "name" Str name,
    "read" Bool read,
    "selfUri" Str self_uri,
    "uploadedBy" Any uploaded_by,
    "workspace" Any workspace,
});

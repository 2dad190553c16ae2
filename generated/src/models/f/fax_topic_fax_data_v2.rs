// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FaxTopicFaxDataV2`.
#[non_exhaustive]
pub struct FaxTopicFaxDataV2 {
    /// `callerAddress`.
    pub caller_address: Option<String>,
    /// `changeNumber`.
    pub change_number: Option<i64>,
    /// `contentLength`.
    pub content_length: Option<i64>,
    /// `contentType`.
    pub content_type: Option<String>,
    /// `createdBy`.
    pub created_by: Option<super::FaxTopicUserData>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `dateUploaded`.
    pub date_uploaded: Option<rt::DateTime>,
    /// `filename`.
    pub filename: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `lockInfo`.
    pub lock_info: Option<super::FaxTopicLockData>,
    /// `name`.
    pub name: Option<String>,
    /// `read`.
    pub read: Option<bool>,
    /// `receiverAddress`.
    pub receiver_address: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `uploadedBy`.
    pub uploaded_by: Option<super::FaxTopicUserData>,
    /// `workspace`.
    pub workspace: Option<super::FaxTopicWorkspaceData>,
    __marks: rt::Marks,
}

rt::model!(FaxTopicFaxDataV2 {
    "callerAddress" Str caller_address,
    "changeNumber" Int change_number,
    "contentLength" Int content_length,
    "contentType" Str content_type,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "dateUploaded" DateTime date_uploaded,
    "filename" Str filename,
    "id" Str id,
    "lockInfo" Any lock_info,
    "name" Str name,
    "read" Bool read,
    "receiverAddress" Str receiver_address,
    "selfUri" Str self_uri,
    "uploadedBy" Any uploaded_by,
    "workspace" Any workspace,
});

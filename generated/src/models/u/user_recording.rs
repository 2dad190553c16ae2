// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserRecording`.
#[non_exhaustive]
pub struct UserRecording {
    /// `contentLength`.
    pub content_length: Option<i64>,
    /// `conversation`.
    pub conversation: Option<super::Conversation>,
    /// `createdBy`.
    pub created_by: Option<super::DomainEntityRef>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `durationMilliseconds`.
    pub duration_milliseconds: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `read`.
    pub read: Option<bool>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `thumbnails`.
    pub thumbnails: Option<Vec<super::DocumentThumbnail>>,
    /// `workspace`.
    pub workspace: Option<super::DomainEntityRef>,
    __marks: rt::Marks,
}

rt::model!(UserRecording {
    "contentLength" Int content_length,
    "conversation" Any conversation,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "durationMilliseconds" Int duration_milliseconds,
    "id" Str id,
    "name" Str name,
    "read" Bool read,
    "selfUri" Str self_uri,
    "thumbnails" Any thumbnails,
    "workspace" Any workspace,
});

rt::setters!(UserRecording {
    0 content_length with_content_length(i64) clear_content_length,
    1 conversation with_conversation(super::Conversation) clear_conversation,
    2 created_by with_created_by(super::DomainEntityRef) clear_created_by,
    3 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    4 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    5 duration_milliseconds with_duration_milliseconds(i64) clear_duration_milliseconds,
    6 id with_id(impl Into<String>) clear_id,
    7 name with_name(impl Into<String>) clear_name,
    8 read with_read(bool) clear_read,
    9 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    10 thumbnails with_thumbnails(Vec<super::DocumentThumbnail>) clear_thumbnails,
    11 workspace with_workspace(super::DomainEntityRef) clear_workspace,
});

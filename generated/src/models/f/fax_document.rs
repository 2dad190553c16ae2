// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FaxDocument`.
#[non_exhaustive]
pub struct FaxDocument {
    /// `callerAddress`.
    pub caller_address: Option<String>,
    /// `contentLength`.
    pub content_length: Option<i64>,
    /// `contentType`.
    pub content_type: Option<String>,
    /// `contentUri`.
    pub content_uri: Option<String>,
    /// `createdBy`.
    pub created_by: Option<super::DomainEntityRef>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `downloadSharingUri`.
    pub download_sharing_uri: Option<String>,
    /// `filename`.
    pub filename: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `pageCount`.
    pub page_count: Option<i64>,
    /// `read`.
    pub read: Option<bool>,
    /// `receiverAddress`.
    pub receiver_address: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `sharingUri`.
    pub sharing_uri: Option<String>,
    /// `thumbnails`.
    pub thumbnails: Option<Vec<super::DocumentThumbnail>>,
    /// `workspace`.
    pub workspace: Option<super::DomainEntityRef>,
    __marks: rt::Marks,
}

rt::model!(FaxDocument {
    "callerAddress" Str caller_address,
    "contentLength" Int content_length,
    "contentType" Str content_type,
    "contentUri" Str content_uri,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "downloadSharingUri" Str download_sharing_uri,
    "filename" Str filename,
    "id" Str id,
    "name" Str name,
    "pageCount" Int page_count,
    "read" Bool read,
    "receiverAddress" Str receiver_address,
    "selfUri" Str self_uri,
    "sharingUri" Str sharing_uri,
    "thumbnails" Any thumbnails,
    "workspace" Any workspace,
});

rt::setters!(FaxDocument {
    0 caller_address with_caller_address(impl Into<String>) clear_caller_address,
    1 content_length with_content_length(i64) clear_content_length,
    2 content_type with_content_type(impl Into<String>) clear_content_type,
    3 content_uri with_content_uri(impl Into<String>) clear_content_uri,
    4 created_by with_created_by(super::DomainEntityRef) clear_created_by,
    5 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    6 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    7 download_sharing_uri with_download_sharing_uri(impl Into<String>) clear_download_sharing_uri,
    8 filename with_filename(impl Into<String>) clear_filename,
    9 id with_id(impl Into<String>) clear_id,
    10 name with_name(impl Into<String>) clear_name,
    11 page_count with_page_count(i64) clear_page_count,
    12 read with_read(bool) clear_read,
    13 receiver_address with_receiver_address(impl Into<String>) clear_receiver_address,
    14 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    15 sharing_uri with_sharing_uri(impl Into<String>) clear_sharing_uri,
    16 thumbnails with_thumbnails(Vec<super::DocumentThumbnail>) clear_thumbnails,
    17 workspace with_workspace(super::DomainEntityRef) clear_workspace,
});

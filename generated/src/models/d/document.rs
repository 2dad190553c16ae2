// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Document`.
#[non_exhaustive]
pub struct Document {
    /// `acl`.
    pub acl: Option<Vec<String>>,
    /// `attributes`.
    pub attributes: Option<Vec<super::DocumentAttribute>>,
    /// `callerAddress`.
    pub caller_address: Option<String>,
    /// `changeNumber`.
    pub change_number: Option<i64>,
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
    /// `dateUploaded`.
    pub date_uploaded: Option<rt::DateTime>,
    /// `downloadSharingUri`.
    pub download_sharing_uri: Option<String>,
    /// `filename`.
    pub filename: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `lockInfo`.
    pub lock_info: Option<super::LockInfo>,
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
    /// `sharingStatus`.
    pub sharing_status: Option<super::DocumentSharingStatus>,
    /// `sharingUri`.
    pub sharing_uri: Option<String>,
    /// `systemType`.
    pub system_type: Option<super::DocumentSystemType>,
    /// `tagValues`.
    pub tag_values: Option<Vec<super::TagValue>>,
    /// `tags`.
    pub tags: Option<Vec<String>>,
    /// `thumbnails`.
    pub thumbnails: Option<Vec<super::DocumentThumbnail>>,
    /// `uploadDestinationUri`.
    pub upload_destination_uri: Option<String>,
    /// `uploadMethod`.
    pub upload_method: Option<super::DocumentUploadMethod>,
    /// `uploadStatus`.
    pub upload_status: Option<super::DomainEntityRef>,
    /// `uploadedBy`.
    pub uploaded_by: Option<super::DomainEntityRef>,
    /// `workspace`.
    pub workspace: Option<super::DomainEntityRef>,
    __marks: rt::Marks,
}
/// The values of `sharingStatus` in [`Document`](super::Document).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentSharingStatus {
    /// `NONE`
    None,
    /// `LIMITED`
    Limited,
    /// `PUBLIC`
    Public,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `systemType` in [`Document`](super::Document).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentSystemType {
    /// `DOCUMENT`
    Document,
    /// `FAX`
    Fax,
    /// `RECORDING`
    Recording,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `uploadMethod` in [`Document`](super::Document).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentUploadMethod {
    /// `SINGLE_PUT`
    SinglePut,
    /// `MULTIPART_POST`
    MultipartPost,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Document {
    "acl" Texts acl,
    "attributes" Any attributes,
    "callerAddress" Str caller_address,
    "changeNumber" Int change_number,
    "contentLength" Int content_length,
    "contentType" Str content_type,
    "contentUri" Str content_uri,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "dateUploaded" DateTime date_uploaded,
    "downloadSharingUri" Str download_sharing_uri,
    "filename" Str filename,
    "id" Str id,
    "lockInfo" Any lock_info,
    "name" Str name,
    "pageCount" Int page_count,
    "read" Bool read,
    "receiverAddress" Str receiver_address,
    "selfUri" Str self_uri,
    "sharingStatus" Enum sharing_status,
    "sharingUri" Str sharing_uri,
    "systemType" Enum system_type,
    "tagValues" Any tag_values,
    "tags" Texts tags,
    "thumbnails" Any thumbnails,
    "uploadDestinationUri" Str upload_destination_uri,
    "uploadMethod" Enum upload_method,
    "uploadStatus" Any upload_status,
    "uploadedBy" Any uploaded_by,
    "workspace" Any workspace,
});

rt::open_enum!(DocumentSharingStatus {
    None = "NONE",
    Limited = "LIMITED",
    Public = "PUBLIC",
});

rt::open_enum!(DocumentSystemType {
    Document = "DOCUMENT",
    Fax = "FAX",
    Recording = "RECORDING",
});

rt::open_enum!(DocumentUploadMethod {
    SinglePut = "SINGLE_PUT",
    MultipartPost = "MULTIPART_POST",
});

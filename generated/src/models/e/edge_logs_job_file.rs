// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EdgeLogsJobFile`.
#[non_exhaustive]
pub struct EdgeLogsJobFile {
    /// `createdBy`.
    pub created_by: Option<String>,
    /// `createdByApp`.
    pub created_by_app: Option<String>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `division`.
    pub division: Option<super::Division>,
    /// `downloadId`.
    pub download_id: Option<String>,
    /// `edgePath`.
    pub edge_path: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `modifiedBy`.
    pub modified_by: Option<String>,
    /// `modifiedByApp`.
    pub modified_by_app: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `sizeBytes`.
    pub size_bytes: Option<f64>,
    /// `state`.
    pub state: Option<super::EdgeLogsJobFileState>,
    /// `timeCreated`.
    pub time_created: Option<rt::DateTime>,
    /// `timeModified`.
    pub time_modified: Option<rt::DateTime>,
    /// `uploadStatus`.
    pub upload_status: Option<super::EdgeLogsJobFileUploadStatus>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `state` in [`EdgeLogsJobFile`](super::EdgeLogsJobFile).
#[derive(Clone)]
#[non_exhaustive]
pub enum EdgeLogsJobFileState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `uploadStatus` in [`EdgeLogsJobFile`](super::EdgeLogsJobFile).
#[derive(Clone)]
#[non_exhaustive]
pub enum EdgeLogsJobFileUploadStatus {
    /// `UPLOADING`
    Uploading,
    /// `NOT_UPLOADED`
    NotUploaded,
    /// `UPLOADED`
    Uploaded,
    /// `ERROR_ON_UPLOAD`
    ErrorOnUpload,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EdgeLogsJobFile {
    "createdBy" Str created_by,
    "createdByApp" Str created_by_app,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "division" Any division,
    "downloadId" Str download_id,
    "edgePath" Str edge_path,
    "id" Str id,
    "modifiedBy" Str modified_by,
    "modifiedByApp" Str modified_by_app,
    "name" Str name,
    "selfUri" Str self_uri,
    "sizeBytes" Float size_bytes,
    "state" Enum state,
    "timeCreated" DateTime time_created,
    "timeModified" DateTime time_modified,
    "uploadStatus" Enum upload_status,
    "version" Int version,
});

rt::open_enum!(EdgeLogsJobFileState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});

rt::open_enum!(EdgeLogsJobFileUploadStatus {
    Uploading = "UPLOADING",
    NotUploaded = "NOT_UPLOADED",
    Uploaded = "UPLOADED",
    ErrorOnUpload = "ERROR_ON_UPLOAD",
});

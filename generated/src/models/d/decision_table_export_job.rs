// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DecisionTableExportJob`.
#[non_exhaustive]
pub struct DecisionTableExportJob {
    /// `createdBy`.
    pub created_by: Option<super::AddressableEntityRef>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateDownloadExpires`.
    pub date_download_expires: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `download`.
    pub download: Option<super::AddressableEntityRef>,
    /// `error`.
    pub error: Option<super::DecisionTableExportJobError>,
    /// `exportType`.
    pub export_type: Option<super::DecisionTableExportJobExportType>,
    /// `fileName`.
    pub file_name: Option<String>,
    /// `format`.
    pub format: Option<super::DecisionTableExportJobFormat>,
    /// `id`.
    pub id: Option<String>,
    /// `rowsExported`.
    pub rows_exported: Option<i64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::DecisionTableExportJobStatus>,
    /// `tableVersion`.
    pub table_version: Option<i64>,
    /// `totalRows`.
    pub total_rows: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `exportType` in [`DecisionTableExportJob`](super::DecisionTableExportJob).
#[derive(Clone)]
#[non_exhaustive]
pub enum DecisionTableExportJobExportType {
    /// `Template`
    Template,
    /// `Populated`
    Populated,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `format` in [`DecisionTableExportJob`](super::DecisionTableExportJob).
#[derive(Clone)]
#[non_exhaustive]
pub enum DecisionTableExportJobFormat {
    /// `Csv`
    Csv,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`DecisionTableExportJob`](super::DecisionTableExportJob).
#[derive(Clone)]
#[non_exhaustive]
pub enum DecisionTableExportJobStatus {
    /// `Pending`
    Pending,
    /// `Complete`
    Complete,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DecisionTableExportJob {
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateDownloadExpires" DateTime date_download_expires,
    "dateModified" DateTime date_modified,
    "download" Any download,
    "error" Any error,
    "exportType" Enum export_type,
    "fileName" Str file_name,
    "format" Enum format,
    "id" Str id,
    "rowsExported" Int rows_exported,
    "selfUri" Str self_uri,
    "status" Enum status,
    "tableVersion" Int table_version,
    "totalRows" Int total_rows,
});

rt::open_enum!(DecisionTableExportJobExportType {
    Template = "Template",
    Populated = "Populated",
});

rt::open_enum!(DecisionTableExportJobFormat {
    Csv = "Csv",
});

rt::open_enum!(DecisionTableExportJobStatus {
    Pending = "Pending",
    Complete = "Complete",
    Failed = "Failed",
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DecisionTableImportJob`.
#[non_exhaustive]
pub struct DecisionTableImportJob {
    /// `createdBy`.
    pub created_by: Option<super::AddressableEntityRef>,
    /// `dateCompleted`.
    pub date_completed: Option<rt::DateTime>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateExpires`.
    pub date_expires: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `error`.
    pub error: Option<super::DecisionTableImportJobError>,
    /// `fileName`.
    pub file_name: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `importMode`, required.
    pub import_mode: Option<super::DecisionTableImportJobImportMode>,
    /// `rowMetrics`.
    pub row_metrics: Option<super::DecisionTableImportRowMetrics>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`, required.
    pub status: Option<super::DecisionTableImportJobStatus>,
    /// `tableVersion`.
    pub table_version: Option<i64>,
    /// `uploadHeaders`.
    pub upload_headers: Option<std::collections::BTreeMap<String, String>>,
    /// `uploadUrl`.
    pub upload_url: Option<String>,
    __marks: rt::Marks,
}
/// The values of `importMode` in [`DecisionTableImportJob`](super::DecisionTableImportJob).
#[derive(Clone)]
#[non_exhaustive]
pub enum DecisionTableImportJobImportMode {
    /// `Append`
    Append,
    /// `Replace`
    Replace,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`DecisionTableImportJob`](super::DecisionTableImportJob).
#[derive(Clone)]
#[non_exhaustive]
pub enum DecisionTableImportJobStatus {
    /// `Uploading`
    Uploading,
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Failed`
    Failed,
    /// `Cancelled`
    Cancelled,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DecisionTableImportJob {
    "createdBy" Any created_by,
    "dateCompleted" DateTime date_completed,
    "dateCreated" DateTime date_created,
    "dateExpires" DateTime date_expires,
    "dateModified" DateTime date_modified,
    "error" Any error,
    "fileName" Str file_name,
    "id" Str id,
    "importMode" Enum import_mode,
    "rowMetrics" Any row_metrics,
    "selfUri" Str self_uri,
    "status" Enum status,
    "tableVersion" Int table_version,
    "uploadHeaders" Any upload_headers,
    "uploadUrl" Str upload_url,
});

rt::open_enum!(DecisionTableImportJobImportMode {
    Append = "Append",
    Replace = "Replace",
});

rt::open_enum!(DecisionTableImportJobStatus {
    Uploading = "Uploading",
    Processing = "Processing",
    Complete = "Complete",
    Failed = "Failed",
    Cancelled = "Cancelled",
});

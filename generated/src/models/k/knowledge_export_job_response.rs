// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeExportJobResponse`.
#[non_exhaustive]
pub struct KnowledgeExportJobResponse {
    /// `countDocumentProcessed`.
    pub count_document_processed: Option<i64>,
    /// `createdBy`.
    pub created_by: Option<super::UserReference>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `downloadURL`.
    pub download_url: Option<String>,
    /// `errorInformation`.
    pub error_information: Option<super::ErrorBody>,
    /// `exportFilter`.
    pub export_filter: Option<super::KnowledgeExportJobFilter>,
    /// `fileType`, required.
    pub file_type: Option<super::KnowledgeExportJobResponseFileType>,
    /// `id`.
    pub id: Option<String>,
    /// `jsonFileVersion`.
    pub json_file_version: Option<i64>,
    /// `knowledgeBase`.
    pub knowledge_base: Option<super::KnowledgeBase>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `source`.
    pub source: Option<super::KnowledgeOperationSource>,
    /// `status`.
    pub status: Option<super::KnowledgeExportJobResponseStatus>,
    __marks: rt::Marks,
}
/// The values of `fileType` in [`KnowledgeExportJobResponse`](super::KnowledgeExportJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeExportJobResponseFileType {
    /// `Json`
    Json,
    /// `Csv`
    Csv,
    /// `Xlsx`
    Xlsx,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`KnowledgeExportJobResponse`](super::KnowledgeExportJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeExportJobResponseStatus {
    /// `Created`
    Created,
    /// `ValidationInProgress`
    ValidationInProgress,
    /// `ValidationCompleted`
    ValidationCompleted,
    /// `ValidationFailed`
    ValidationFailed,
    /// `Started`
    Started,
    /// `InProgress`
    InProgress,
    /// `Completed`
    Completed,
    /// `PartialCompleted`
    PartialCompleted,
    /// `Failed`
    Failed,
    /// `AbortRequested`
    AbortRequested,
    /// `Aborted`
    Aborted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KnowledgeExportJobResponse {
    "countDocumentProcessed" Int count_document_processed,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "downloadURL" Str download_url,
    "errorInformation" Any error_information,
    "exportFilter" Any export_filter,
    "fileType" Enum file_type,
    "id" Str id,
    "jsonFileVersion" Int json_file_version,
    "knowledgeBase" Any knowledge_base,
    "selfUri" Str self_uri,
    "source" Any source,
    "status" Enum status,
});

rt::open_enum!(KnowledgeExportJobResponseFileType {
    Json = "Json",
    Csv = "Csv",
    Xlsx = "Xlsx",
});

rt::open_enum!(KnowledgeExportJobResponseStatus {
    Created = "Created",
    ValidationInProgress = "ValidationInProgress",
    ValidationCompleted = "ValidationCompleted",
    ValidationFailed = "ValidationFailed",
    Started = "Started",
    InProgress = "InProgress",
    Completed = "Completed",
    PartialCompleted = "PartialCompleted",
    Failed = "Failed",
    AbortRequested = "AbortRequested",
    Aborted = "Aborted",
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeImportJobResponse`.
#[non_exhaustive]
pub struct KnowledgeImportJobResponse {
    /// `createdBy`.
    pub created_by: Option<super::UserReference>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `downloadURL`.
    pub download_url: Option<String>,
    /// `failedEntitiesURL`.
    pub failed_entities_url: Option<String>,
    /// `fileType`, required.
    pub file_type: Option<super::KnowledgeImportJobResponseFileType>,
    /// `id`.
    pub id: Option<String>,
    /// `knowledgeBase`.
    pub knowledge_base: Option<super::KnowledgeBase>,
    /// `report`.
    pub report: Option<super::KnowledgeImportJobReport>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `settings`.
    pub settings: Option<super::KnowledgeImportJobSettings>,
    /// `skipConfirmationStep`.
    pub skip_confirmation_step: Option<bool>,
    /// `status`.
    pub status: Option<super::KnowledgeImportJobResponseStatus>,
    /// `uploadKey`, required.
    pub upload_key: Option<String>,
    __marks: rt::Marks,
}
/// The values of `fileType` in [`KnowledgeImportJobResponse`](super::KnowledgeImportJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeImportJobResponseFileType {
    /// `Json`
    Json,
    /// `Csv`
    Csv,
    /// `Xlsx`
    Xlsx,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`KnowledgeImportJobResponse`](super::KnowledgeImportJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeImportJobResponseStatus {
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

rt::model!(KnowledgeImportJobResponse {
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "downloadURL" Str download_url,
    "failedEntitiesURL" Str failed_entities_url,
    "fileType" Enum file_type,
    "id" Str id,
    "knowledgeBase" Any knowledge_base,
    "report" Any report,
    "selfUri" Str self_uri,
    "settings" Any settings,
    "skipConfirmationStep" Bool skip_confirmation_step,
    "status" Enum status,
    "uploadKey" Str upload_key,
});

rt::open_enum!(KnowledgeImportJobResponseFileType {
    Json = "Json",
    Csv = "Csv",
    Xlsx = "Xlsx",
});

rt::open_enum!(KnowledgeImportJobResponseStatus {
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

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeSyncJobResponse`.
#[non_exhaustive]
pub struct KnowledgeSyncJobResponse {
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
    /// `id`.
    pub id: Option<String>,
    /// `knowledgeBase`.
    pub knowledge_base: Option<super::KnowledgeBaseReference>,
    /// `report`.
    pub report: Option<super::KnowledgeSyncJobReport>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `source`.
    pub source: Option<super::KnowledgeOperationSource>,
    /// `status`.
    pub status: Option<super::KnowledgeSyncJobResponseStatus>,
    /// `uploadKey`.
    pub upload_key: Option<String>,
    __marks: rt::Marks,
}
/// The values of `status` in [`KnowledgeSyncJobResponse`](super::KnowledgeSyncJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeSyncJobResponseStatus {
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

rt::model!(KnowledgeSyncJobResponse {
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "downloadURL" Str download_url,
    "failedEntitiesURL" Str failed_entities_url,
    "id" Str id,
    "knowledgeBase" Any knowledge_base,
    "report" Any report,
    "selfUri" Str self_uri,
    "source" Any source,
    "status" Enum status,
    "uploadKey" Str upload_key,
});

rt::open_enum!(KnowledgeSyncJobResponseStatus {
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

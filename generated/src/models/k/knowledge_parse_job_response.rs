// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeParseJobResponse`.
#[non_exhaustive]
pub struct KnowledgeParseJobResponse {
    /// `createdBy`.
    pub created_by: Option<super::UserReference>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `downloadURL`.
    pub download_url: Option<String>,
    /// `hints`.
    pub hints: Option<Vec<String>>,
    /// `id`.
    pub id: Option<String>,
    /// `importResult`.
    pub import_result: Option<super::KnowledgeParseImportResult>,
    /// `parseResults`.
    pub parse_results: Option<Vec<super::KnowledgeParseRecord>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::KnowledgeParseJobResponseStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`KnowledgeParseJobResponse`](super::KnowledgeParseJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeParseJobResponseStatus {
    /// `ReadyToParse`
    ReadyToParse,
    /// `ParseInProgress`
    ParseInProgress,
    /// `ParseCompleted`
    ParseCompleted,
    /// `ReadyToImport`
    ReadyToImport,
    /// `ImportInProgress`
    ImportInProgress,
    /// `ImportCompleted`
    ImportCompleted,
    /// `ImportPartialCompleted`
    ImportPartialCompleted,
    /// `ImportFailed`
    ImportFailed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KnowledgeParseJobResponse {
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "downloadURL" Str download_url,
    "hints" Texts hints,
    "id" Str id,
    "importResult" Any import_result,
    "parseResults" Any parse_results,
    "selfUri" Str self_uri,
    "status" Enum status,
});

rt::open_enum!(KnowledgeParseJobResponseStatus {
    ReadyToParse = "ReadyToParse",
    ParseInProgress = "ParseInProgress",
    ParseCompleted = "ParseCompleted",
    ReadyToImport = "ReadyToImport",
    ImportInProgress = "ImportInProgress",
    ImportCompleted = "ImportCompleted",
    ImportPartialCompleted = "ImportPartialCompleted",
    ImportFailed = "ImportFailed",
});

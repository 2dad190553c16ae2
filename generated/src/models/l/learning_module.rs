// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningModule`.
#[non_exhaustive]
pub struct LearningModule {
    /// `archivalMode`.
    pub archival_mode: Option<super::LearningModuleArchivalMode>,
    /// `assessmentForm`.
    pub assessment_form: Option<super::AssessmentForm>,
    /// `autoAssign`.
    pub auto_assign: Option<super::LearningModuleAutoAssignResponse>,
    /// `completionTimeInDays`, required.
    pub completion_time_in_days: Option<i64>,
    /// `coverArt`.
    pub cover_art: Option<super::LearningModuleCoverArtResponse>,
    /// `createdBy`.
    pub created_by: Option<super::UserReference>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `enforceContentOrder`.
    pub enforce_content_order: Option<bool>,
    /// `excludedFromCatalog`.
    pub excluded_from_catalog: Option<bool>,
    /// `externalId`.
    pub external_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `informSteps`.
    pub inform_steps: Option<Vec<super::LearningModuleInformStep>>,
    /// `isArchived`.
    pub is_archived: Option<bool>,
    /// `isPublished`.
    pub is_published: Option<bool>,
    /// `lengthInMinutes`.
    pub length_in_minutes: Option<i64>,
    /// `modifiedBy`.
    pub modified_by: Option<super::UserReference>,
    /// `name`, required.
    pub name: Option<String>,
    /// `reassignSummaryData`.
    pub reassign_summary_data: Option<super::LearningModuleReassignSummary>,
    /// `reviewAssessmentResults`.
    pub review_assessment_results: Option<super::ReviewAssessmentResults>,
    /// `rule`.
    pub rule: Option<super::LearningModuleRule>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `source`.
    pub source: Option<super::LearningModuleSource>,
    /// `summaryData`.
    pub summary_data: Option<super::LearningModuleSummary>,
    /// `type`.
    pub r#type: Option<super::LearningModuleType>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `archivalMode` in [`LearningModule`](super::LearningModule).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningModuleArchivalMode {
    /// `Graceful`
    Graceful,
    /// `Immediate`
    Immediate,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `source` in [`LearningModule`](super::LearningModule).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningModuleSource {
    /// `UserCreated`
    UserCreated,
    /// `GenesysBeyond`
    GenesysBeyond,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`LearningModule`](super::LearningModule).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningModuleType {
    /// `Informational`
    Informational,
    /// `AssessedContent`
    AssessedContent,
    /// `Assessment`
    Assessment,
    /// `External`
    External,
    /// `Native`
    Native,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LearningModule {
    "archivalMode" Enum archival_mode,
    "assessmentForm" Any assessment_form,
    "autoAssign" Any auto_assign,
    "completionTimeInDays" Int completion_time_in_days,
    "coverArt" Any cover_art,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "enforceContentOrder" Bool enforce_content_order,
    "excludedFromCatalog" Bool excluded_from_catalog,
    "externalId" Str external_id,
    "id" Str id,
    "informSteps" Any inform_steps,
    "isArchived" Bool is_archived,
    "isPublished" Bool is_published,
    "lengthInMinutes" Int length_in_minutes,
    "modifiedBy" Any modified_by,
    "name" Str name,
    "reassignSummaryData" Any reassign_summary_data,
    "reviewAssessmentResults" Any review_assessment_results,
    "rule" Any rule,
    "selfUri" Str self_uri,
    "source" Enum source,
    "summaryData" Any summary_data,
    "type" Enum r#type,
    "version" Int version,
});

rt::open_enum!(LearningModuleArchivalMode {
    Graceful = "Graceful",
    Immediate = "Immediate",
});

rt::open_enum!(LearningModuleSource {
    UserCreated = "UserCreated",
    GenesysBeyond = "GenesysBeyond",
});

rt::open_enum!(LearningModuleType {
    Informational = "Informational",
    AssessedContent = "AssessedContent",
    Assessment = "Assessment",
    External = "External",
    Native = "Native",
});

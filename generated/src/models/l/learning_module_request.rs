// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningModuleRequest`.
///
/// The service requires `completionTimeInDays`, `name` in requests.
#[non_exhaustive]
pub struct LearningModuleRequest {
    /// `assessmentForm`.
    pub assessment_form: Option<super::AssessmentForm>,
    /// `autoAssign`.
    pub auto_assign: Option<super::LearningModuleAutoAssignRequest>,
    /// `completionTimeInDays`, required.
    pub completion_time_in_days: Option<i64>,
    /// `coverArt`.
    pub cover_art: Option<super::LearningModuleCoverArtRequest>,
    /// `description`.
    pub description: Option<String>,
    /// `enforceContentOrder`.
    pub enforce_content_order: Option<bool>,
    /// `excludedFromCatalog`.
    pub excluded_from_catalog: Option<bool>,
    /// `externalId`.
    ///
    /// Shortest: 0 characters
    ///
    /// Longest: 50 characters
    pub external_id: Option<String>,
    /// `informSteps`.
    pub inform_steps: Option<Vec<super::LearningModuleInformStepRequest>>,
    /// `lengthInMinutes`.
    pub length_in_minutes: Option<i64>,
    /// `name`, required.
    pub name: Option<String>,
    /// `reviewAssessmentResults`.
    pub review_assessment_results: Option<super::ReviewAssessmentResults>,
    /// `type`.
    pub r#type: Option<super::LearningModuleRequestType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`LearningModuleRequest`](super::LearningModuleRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningModuleRequestType {
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

rt::model!(LearningModuleRequest {
    "assessmentForm" Any assessment_form,
    "autoAssign" Any auto_assign,
    "completionTimeInDays" Int completion_time_in_days,
    "coverArt" Any cover_art,
    "description" Str description,
    "enforceContentOrder" Bool enforce_content_order,
    "excludedFromCatalog" Bool excluded_from_catalog,
    "externalId" Str external_id,
    "informSteps" Any inform_steps,
    "lengthInMinutes" Int length_in_minutes,
    "name" Str name,
    "reviewAssessmentResults" Any review_assessment_results,
    "type" Enum r#type,
});

rt::setters!(LearningModuleRequest {
    0 assessment_form with_assessment_form(super::AssessmentForm) clear_assessment_form,
    1 auto_assign with_auto_assign(super::LearningModuleAutoAssignRequest) clear_auto_assign,
    2 completion_time_in_days with_completion_time_in_days(i64) clear_completion_time_in_days,
    3 cover_art with_cover_art(super::LearningModuleCoverArtRequest) clear_cover_art,
    4 description with_description(impl Into<String>) clear_description,
    5 enforce_content_order with_enforce_content_order(bool) clear_enforce_content_order,
    6 excluded_from_catalog with_excluded_from_catalog(bool) clear_excluded_from_catalog,
    7 external_id with_external_id(impl Into<String>) clear_external_id,
    8 inform_steps with_inform_steps(Vec<super::LearningModuleInformStepRequest>) clear_inform_steps,
    9 length_in_minutes with_length_in_minutes(i64) clear_length_in_minutes,
    10 name with_name(impl Into<String>) clear_name,
    11 review_assessment_results with_review_assessment_results(super::ReviewAssessmentResults) clear_review_assessment_results,
    12 r#type with_type(impl Into<super::LearningModuleRequestType>) clear_type,
});

rt::open_enum!(LearningModuleRequestType {
    Informational = "Informational",
    AssessedContent = "AssessedContent",
    Assessment = "Assessment",
    External = "External",
    Native = "Native",
});

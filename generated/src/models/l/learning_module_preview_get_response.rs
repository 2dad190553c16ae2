// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningModulePreviewGetResponse`.
#[non_exhaustive]
pub struct LearningModulePreviewGetResponse {
    /// `assessmentForm`.
    pub assessment_form: Option<super::AssessmentForm>,
    /// `assignment`.
    pub assignment: Option<super::LearningModulePreviewGetResponseAssignment>,
    /// `coverArt`.
    pub cover_art: Option<super::LearningModuleCoverArtResponse>,
    /// `description`.
    pub description: Option<String>,
    /// `enforceContentOrder`.
    pub enforce_content_order: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `reviewAssessmentResults`.
    pub review_assessment_results: Option<super::ReviewAssessmentResults>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(LearningModulePreviewGetResponse {
    "assessmentForm" Any assessment_form,
    "assignment" Any assignment,
    "coverArt" Any cover_art,
    "description" Str description,
    "enforceContentOrder" Bool enforce_content_order,
    "id" Str id,
    "name" Str name,
    "reviewAssessmentResults" Any review_assessment_results,
    "selfUri" Str self_uri,
});

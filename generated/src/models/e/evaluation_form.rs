// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluationForm`.
///
/// The service requires `name`, `questionGroups` in requests.
#[non_exhaustive]
pub struct EvaluationForm {
    /// `aiScoring`.
    pub ai_scoring: Option<super::AiScoringSettings>,
    /// `contextId`.
    pub context_id: Option<String>,
    /// `dialect`.
    pub dialect: Option<String>,
    /// `division`.
    pub division: Option<super::WritableStarrableDivision>,
    /// `evaluationSettings`.
    pub evaluation_settings: Option<super::EvaluationSettings>,
    /// `id`.
    pub id: Option<String>,
    /// `latestVersionFormName`.
    pub latest_version_form_name: Option<String>,
    /// `modifiedDate`.
    pub modified_date: Option<rt::DateTime>,
    /// `name`, required.
    pub name: Option<String>,
    /// `published`.
    pub published: Option<bool>,
    /// `publishedVersions`.
    pub published_versions: Option<super::DomainEntityListingEvaluationForm>,
    /// `questionGroups`, required.
    pub question_groups: Option<Vec<super::EvaluationQuestionGroup>>,
    /// `redacted`.
    pub redacted: Option<bool>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(EvaluationForm {
    "aiScoring" Any ai_scoring,
    "contextId" Str context_id,
    "dialect" Str dialect,
    "division" Any division,
    "evaluationSettings" Any evaluation_settings,
    "id" Str id,
    "latestVersionFormName" Str latest_version_form_name,
    "modifiedDate" DateTime modified_date,
    "name" Str name,
    "published" Bool published,
    "publishedVersions" Any published_versions,
    "questionGroups" Any question_groups,
    "redacted" Bool redacted,
    "selfUri" Str self_uri,
});

rt::setters!(EvaluationForm {
    0 ai_scoring with_ai_scoring(super::AiScoringSettings) clear_ai_scoring,
    1 context_id with_context_id(impl Into<String>) clear_context_id,
    2 dialect with_dialect(impl Into<String>) clear_dialect,
    3 division with_division(super::WritableStarrableDivision) clear_division,
    4 evaluation_settings with_evaluation_settings(super::EvaluationSettings) clear_evaluation_settings,
    5 id with_id(impl Into<String>) clear_id,
    6 latest_version_form_name with_latest_version_form_name(impl Into<String>) clear_latest_version_form_name,
    7 modified_date with_modified_date(impl Into<rt::DateTime>) clear_modified_date,
    8 name with_name(impl Into<String>) clear_name,
    9 published with_published(bool) clear_published,
    10 published_versions with_published_versions(super::DomainEntityListingEvaluationForm) clear_published_versions,
    11 question_groups with_question_groups(Vec<super::EvaluationQuestionGroup>) clear_question_groups,
    12 redacted with_redacted(bool) clear_redacted,
    13 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluationFormResponse`.
#[non_exhaustive]
pub struct EvaluationFormResponse {
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
    /// `questionGroups`.
    pub question_groups: Option<Vec<super::EvaluationQuestionGroup>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `weightMode`.
    pub weight_mode: Option<super::EvaluationFormResponseWeightMode>,
    __marks: rt::Marks,
}
/// The values of `weightMode` in [`EvaluationFormResponse`](super::EvaluationFormResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum EvaluationFormResponseWeightMode {
    /// `SCALED`
    Scaled,
    /// `OFF`
    Off,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EvaluationFormResponse {
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
    "selfUri" Str self_uri,
    "weightMode" Enum weight_mode,
});

rt::open_enum!(EvaluationFormResponseWeightMode {
    Scaled = "SCALED",
    Off = "OFF",
});

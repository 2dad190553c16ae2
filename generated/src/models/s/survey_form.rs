// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SurveyForm`.
///
/// The service requires `contextId`, `language`, `name` in requests.
#[non_exhaustive]
pub struct SurveyForm {
    /// `contextId`, required.
    pub context_id: Option<String>,
    /// `disabled`.
    pub disabled: Option<bool>,
    /// `division`.
    pub division: Option<super::WritableStarrableDivision>,
    /// `footer`.
    pub footer: Option<String>,
    /// `header`.
    pub header: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `language`, required.
    pub language: Option<String>,
    /// `modifiedDate`.
    pub modified_date: Option<rt::DateTime>,
    /// `name`, required.
    pub name: Option<String>,
    /// `published`.
    pub published: Option<bool>,
    /// `publishedVersions`.
    pub published_versions: Option<super::DomainEntityListingSurveyForm>,
    /// `questionGroups`.
    pub question_groups: Option<Vec<super::SurveyQuestionGroup>>,
    /// `redacted`.
    pub redacted: Option<bool>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SurveyForm {
    "contextId" Str context_id,
    "disabled" Bool disabled,
    "division" Any division,
    "footer" Str footer,
    "header" Str header,
    "id" Str id,
    "language" Str language,
    "modifiedDate" DateTime modified_date,
    "name" Str name,
    "published" Bool published,
    "publishedVersions" Any published_versions,
    "questionGroups" Any question_groups,
    "redacted" Bool redacted,
    "selfUri" Str self_uri,
});

rt::setters!(SurveyForm {
    0 context_id with_context_id(impl Into<String>) clear_context_id,
    1 disabled with_disabled(bool) clear_disabled,
    2 division with_division(super::WritableStarrableDivision) clear_division,
    3 footer with_footer(impl Into<String>) clear_footer,
    4 header with_header(impl Into<String>) clear_header,
    5 id with_id(impl Into<String>) clear_id,
    6 language with_language(impl Into<String>) clear_language,
    7 modified_date with_modified_date(impl Into<rt::DateTime>) clear_modified_date,
    8 name with_name(impl Into<String>) clear_name,
    9 published with_published(bool) clear_published,
    10 published_versions with_published_versions(super::DomainEntityListingSurveyForm) clear_published_versions,
    11 question_groups with_question_groups(Vec<super::SurveyQuestionGroup>) clear_question_groups,
    12 redacted with_redacted(bool) clear_redacted,
    13 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});

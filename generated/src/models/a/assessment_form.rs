// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AssessmentForm`.
///
/// The service requires `passPercent`, `questionGroups` in requests.
#[non_exhaustive]
pub struct AssessmentForm {
    /// `contextId`.
    pub context_id: Option<String>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `passPercent`, required.
    pub pass_percent: Option<i64>,
    /// `published`.
    pub published: Option<bool>,
    /// `questionGroups`, required.
    pub question_groups: Option<Vec<super::AssessmentFormQuestionGroup>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AssessmentForm {
    "contextId" Str context_id,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "passPercent" Int pass_percent,
    "published" Bool published,
    "questionGroups" Any question_groups,
    "selfUri" Str self_uri,
});

rt::setters!(AssessmentForm {
    0 context_id with_context_id(impl Into<String>) clear_context_id,
    1 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    2 id with_id(impl Into<String>) clear_id,
    3 pass_percent with_pass_percent(i64) clear_pass_percent,
    4 published with_published(bool) clear_published,
    5 question_groups with_question_groups(Vec<super::AssessmentFormQuestionGroup>) clear_question_groups,
    6 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SurveyQuestionGroup`.
#[non_exhaustive]
pub struct SurveyQuestionGroup {
    /// `contextId`.
    pub context_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `naEnabled`.
    pub na_enabled: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// `questions`.
    pub questions: Option<Vec<super::SurveyQuestion>>,
    /// `type`.
    pub r#type: Option<String>,
    /// `visibilityCondition`.
    pub visibility_condition: Option<super::VisibilityCondition>,
    __marks: rt::Marks,
}

rt::model!(SurveyQuestionGroup {
    "contextId" Str context_id,
    "id" Str id,
    "naEnabled" Bool na_enabled,
    "name" Str name,
    "questions" Any questions,
    "type" Str r#type,
    "visibilityCondition" Any visibility_condition,
});

rt::setters!(SurveyQuestionGroup {
    0 context_id with_context_id(impl Into<String>) clear_context_id,
    1 id with_id(impl Into<String>) clear_id,
    2 na_enabled with_na_enabled(bool) clear_na_enabled,
    3 name with_name(impl Into<String>) clear_name,
    4 questions with_questions(Vec<super::SurveyQuestion>) clear_questions,
    5 r#type with_type(impl Into<String>) clear_type,
    6 visibility_condition with_visibility_condition(super::VisibilityCondition) clear_visibility_condition,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AssessmentFormQuestionGroup`.
///
/// The service requires `name`, `questions`, `type` in requests.
#[non_exhaustive]
pub struct AssessmentFormQuestionGroup {
    /// `contextId`.
    pub context_id: Option<String>,
    /// `defaultAnswersToHighest`.
    pub default_answers_to_highest: Option<bool>,
    /// `defaultAnswersToNA`.
    pub default_answers_to_na: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `manualWeight`.
    pub manual_weight: Option<bool>,
    /// `naEnabled`.
    pub na_enabled: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// `questions`, required.
    pub questions: Option<Vec<super::AssessmentFormQuestion>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `type`, required.
    pub r#type: Option<String>,
    /// `visibilityCondition`.
    pub visibility_condition: Option<super::VisibilityCondition>,
    /// `weight`.
    pub weight: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(AssessmentFormQuestionGroup {
    "contextId" Str context_id,
    "defaultAnswersToHighest" Bool default_answers_to_highest,
    "defaultAnswersToNA" Bool default_answers_to_na,
    "id" Str id,
    "manualWeight" Bool manual_weight,
    "naEnabled" Bool na_enabled,
    "name" Str name,
    "questions" Any questions,
    "selfUri" Str self_uri,
    "type" Str r#type,
    "visibilityCondition" Any visibility_condition,
    "weight" Float weight,
});

rt::setters!(AssessmentFormQuestionGroup {
    0 context_id with_context_id(impl Into<String>) clear_context_id,
    1 default_answers_to_highest with_default_answers_to_highest(bool) clear_default_answers_to_highest,
    2 default_answers_to_na with_default_answers_to_na(bool) clear_default_answers_to_na,
    3 id with_id(impl Into<String>) clear_id,
    4 manual_weight with_manual_weight(bool) clear_manual_weight,
    5 na_enabled with_na_enabled(bool) clear_na_enabled,
    6 name with_name(impl Into<String>) clear_name,
    7 questions with_questions(Vec<super::AssessmentFormQuestion>) clear_questions,
    8 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    9 r#type with_type(impl Into<String>) clear_type,
    10 visibility_condition with_visibility_condition(super::VisibilityCondition) clear_visibility_condition,
    11 weight with_weight(f64) clear_weight,
});

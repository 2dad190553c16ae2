// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluationQuestionGroup`.
#[non_exhaustive]
pub struct EvaluationQuestionGroup {
    /// `contextId`.
    pub context_id: Option<String>,
    /// `defaultAnswersTo`.
    pub default_answers_to: Option<super::DefaultAnswersTo>,
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
    /// `name`.
    pub name: Option<String>,
    /// `questions`.
    pub questions: Option<Vec<super::EvaluationQuestion>>,
    /// `type`.
    pub r#type: Option<String>,
    /// `visibilityCondition`.
    pub visibility_condition: Option<super::VisibilityCondition>,
    /// `weight`.
    pub weight: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(EvaluationQuestionGroup {
    "contextId" Str context_id,
    "defaultAnswersTo" Any default_answers_to,
    "defaultAnswersToHighest" Bool default_answers_to_highest,
    "defaultAnswersToNA" Bool default_answers_to_na,
    "id" Str id,
    "manualWeight" Bool manual_weight,
    "naEnabled" Bool na_enabled,
    "name" Str name,
    "questions" Any questions,
    "type" Str r#type,
    "visibilityCondition" Any visibility_condition,
    "weight" Float weight,
});

rt::setters!(EvaluationQuestionGroup {
    0 context_id with_context_id(impl Into<String>) clear_context_id,
    1 default_answers_to with_default_answers_to(super::DefaultAnswersTo) clear_default_answers_to,
    2 default_answers_to_highest with_default_answers_to_highest(bool) clear_default_answers_to_highest,
    3 default_answers_to_na with_default_answers_to_na(bool) clear_default_answers_to_na,
    4 id with_id(impl Into<String>) clear_id,
    5 manual_weight with_manual_weight(bool) clear_manual_weight,
    6 na_enabled with_na_enabled(bool) clear_na_enabled,
    7 name with_name(impl Into<String>) clear_name,
    8 questions with_questions(Vec<super::EvaluationQuestion>) clear_questions,
    9 r#type with_type(impl Into<String>) clear_type,
    10 visibility_condition with_visibility_condition(super::VisibilityCondition) clear_visibility_condition,
    11 weight with_weight(f64) clear_weight,
});

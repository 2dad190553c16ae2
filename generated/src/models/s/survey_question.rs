// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SurveyQuestion`.
#[non_exhaustive]
pub struct SurveyQuestion {
    /// `answerOptions`.
    pub answer_options: Option<Vec<super::AnswerOption>>,
    /// `contextId`.
    pub context_id: Option<String>,
    /// `explanationPrompt`.
    pub explanation_prompt: Option<String>,
    /// `helpText`.
    pub help_text: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `maxResponseCharacters`.
    pub max_response_characters: Option<i64>,
    /// `naEnabled`.
    pub na_enabled: Option<bool>,
    /// `text`.
    pub text: Option<String>,
    /// `type`.
    pub r#type: Option<super::SurveyQuestionType>,
    /// `visibilityCondition`.
    pub visibility_condition: Option<super::VisibilityCondition>,
    __marks: rt::Marks,
}
/// The values of `type` in [`SurveyQuestion`](super::SurveyQuestion).
#[derive(Clone)]
#[non_exhaustive]
pub enum SurveyQuestionType {
    /// `multipleChoiceQuestion`
    MultipleChoiceQuestion,
    /// `multipleSelectQuestion`
    MultipleSelectQuestion,
    /// `freeTextQuestion`
    FreeTextQuestion,
    /// `npsQuestion`
    NpsQuestion,
    /// `readOnlyTextBlockQuestion`
    ReadOnlyTextBlockQuestion,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SurveyQuestion {
    "answerOptions" Any answer_options,
    "contextId" Str context_id,
    "explanationPrompt" Str explanation_prompt,
    "helpText" Str help_text,
    "id" Str id,
    "maxResponseCharacters" Int max_response_characters,
    "naEnabled" Bool na_enabled,
    "text" Str text,
    "type" Enum r#type,
    "visibilityCondition" Any visibility_condition,
});

rt::setters!(SurveyQuestion {
    0 answer_options with_answer_options(Vec<super::AnswerOption>) clear_answer_options,
    1 context_id with_context_id(impl Into<String>) clear_context_id,
    2 explanation_prompt with_explanation_prompt(impl Into<String>) clear_explanation_prompt,
    3 help_text with_help_text(impl Into<String>) clear_help_text,
    4 id with_id(impl Into<String>) clear_id,
    5 max_response_characters with_max_response_characters(i64) clear_max_response_characters,
    6 na_enabled with_na_enabled(bool) clear_na_enabled,
    7 text with_text(impl Into<String>) clear_text,
    8 r#type with_type(impl Into<super::SurveyQuestionType>) clear_type,
    9 visibility_condition with_visibility_condition(super::VisibilityCondition) clear_visibility_condition,
});

rt::open_enum!(SurveyQuestionType {
    MultipleChoiceQuestion = "multipleChoiceQuestion",
    MultipleSelectQuestion = "multipleSelectQuestion",
    FreeTextQuestion = "freeTextQuestion",
    NpsQuestion = "npsQuestion",
    ReadOnlyTextBlockQuestion = "readOnlyTextBlockQuestion",
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluationQuestion`.
#[non_exhaustive]
pub struct EvaluationQuestion {
    /// `answerOptions`.
    pub answer_options: Option<Vec<super::AnswerOption>>,
    /// `automatedScoringFocus`.
    pub automated_scoring_focus: Option<super::EvaluationQuestionAutomatedScoringFocus>,
    /// `commentsRequired`.
    pub comments_required: Option<bool>,
    /// `contextId`.
    pub context_id: Option<String>,
    /// `defaultAnswer`.
    pub default_answer: Option<super::DefaultAnswer>,
    /// `helpText`.
    pub help_text: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `isCritical`.
    pub is_critical: Option<bool>,
    /// `isKill`.
    pub is_kill: Option<bool>,
    /// `multipleSelectOptionQuestions`.
    pub multiple_select_option_questions: Option<Vec<super::EvaluationQuestion>>,
    /// `naEnabled`.
    pub na_enabled: Option<bool>,
    /// `text`.
    pub text: Option<String>,
    /// `type`.
    pub r#type: Option<super::EvaluationQuestionType>,
    /// `visibilityCondition`.
    pub visibility_condition: Option<super::VisibilityCondition>,
    __marks: rt::Marks,
}
/// The values of `automatedScoringFocus` in [`EvaluationQuestion`](super::EvaluationQuestion).
#[derive(Clone)]
#[non_exhaustive]
pub enum EvaluationQuestionAutomatedScoringFocus {
    /// `FullInteraction`
    FullInteraction,
    /// `EvaluatedAgent`
    EvaluatedAgent,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`EvaluationQuestion`](super::EvaluationQuestion).
#[derive(Clone)]
#[non_exhaustive]
pub enum EvaluationQuestionType {
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

rt::model!(EvaluationQuestion {
    "answerOptions" Any answer_options,
    "automatedScoringFocus" Enum automated_scoring_focus,
    "commentsRequired" Bool comments_required,
    "contextId" Str context_id,
    "defaultAnswer" Any default_answer,
    "helpText" Str help_text,
    "id" Str id,
    "isCritical" Bool is_critical,
    "isKill" Bool is_kill,
    "multipleSelectOptionQuestions" Any multiple_select_option_questions,
    "naEnabled" Bool na_enabled,
    "text" Str text,
    "type" Enum r#type,
    "visibilityCondition" Any visibility_condition,
});

rt::setters!(EvaluationQuestion {
    0 answer_options with_answer_options(Vec<super::AnswerOption>) clear_answer_options,
    1 automated_scoring_focus with_automated_scoring_focus(impl Into<super::EvaluationQuestionAutomatedScoringFocus>) clear_automated_scoring_focus,
    2 comments_required with_comments_required(bool) clear_comments_required,
    3 context_id with_context_id(impl Into<String>) clear_context_id,
    4 default_answer with_default_answer(super::DefaultAnswer) clear_default_answer,
    5 help_text with_help_text(impl Into<String>) clear_help_text,
    6 id with_id(impl Into<String>) clear_id,
    7 is_critical with_is_critical(bool) clear_is_critical,
    8 is_kill with_is_kill(bool) clear_is_kill,
    9 multiple_select_option_questions with_multiple_select_option_questions(Vec<super::EvaluationQuestion>) clear_multiple_select_option_questions,
    10 na_enabled with_na_enabled(bool) clear_na_enabled,
    11 text with_text(impl Into<String>) clear_text,
    12 r#type with_type(impl Into<super::EvaluationQuestionType>) clear_type,
    13 visibility_condition with_visibility_condition(super::VisibilityCondition) clear_visibility_condition,
});

rt::open_enum!(EvaluationQuestionAutomatedScoringFocus {
    FullInteraction = "FullInteraction",
    EvaluatedAgent = "EvaluatedAgent",
});

rt::open_enum!(EvaluationQuestionType {
    MultipleChoiceQuestion = "multipleChoiceQuestion",
    MultipleSelectQuestion = "multipleSelectQuestion",
    FreeTextQuestion = "freeTextQuestion",
    NpsQuestion = "npsQuestion",
    ReadOnlyTextBlockQuestion = "readOnlyTextBlockQuestion",
});

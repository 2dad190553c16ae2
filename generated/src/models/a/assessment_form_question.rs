// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AssessmentFormQuestion`.
///
/// The service requires `text` in requests.
#[non_exhaustive]
pub struct AssessmentFormQuestion {
    /// `answerOptions`.
    pub answer_options: Option<Vec<super::AnswerOption>>,
    /// `commentsRequired`.
    pub comments_required: Option<bool>,
    /// `contextId`.
    pub context_id: Option<String>,
    /// `helpText`.
    pub help_text: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `isCritical`.
    pub is_critical: Option<bool>,
    /// `isKill`.
    pub is_kill: Option<bool>,
    /// `maxResponseCharacters`.
    pub max_response_characters: Option<i64>,
    /// `naEnabled`.
    pub na_enabled: Option<bool>,
    /// `text`, required.
    pub text: Option<String>,
    /// `type`.
    pub r#type: Option<super::AssessmentFormQuestionType>,
    /// `visibilityCondition`.
    pub visibility_condition: Option<super::VisibilityCondition>,
    __marks: rt::Marks,
}
/// The values of `type` in [`AssessmentFormQuestion`](super::AssessmentFormQuestion).
#[derive(Clone)]
#[non_exhaustive]
pub enum AssessmentFormQuestionType {
    /// `multipleChoiceQuestion`
    MultipleChoiceQuestion,
    /// `freeTextQuestion`
    FreeTextQuestion,
    /// `npsQuestion`
    NpsQuestion,
    /// `readOnlyTextBlockQuestion`
    ReadOnlyTextBlockQuestion,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AssessmentFormQuestion {
    "answerOptions" Any answer_options,
    "commentsRequired" Bool comments_required,
    "contextId" Str context_id,
    "helpText" Str help_text,
    "id" Str id,
    "isCritical" Bool is_critical,
    "isKill" Bool is_kill,
    "maxResponseCharacters" Int max_response_characters,
    "naEnabled" Bool na_enabled,
    "text" Str text,
    "type" Enum r#type,
    "visibilityCondition" Any visibility_condition,
});

rt::setters!(AssessmentFormQuestion {
    0 answer_options with_answer_options(Vec<super::AnswerOption>) clear_answer_options,
    1 comments_required with_comments_required(bool) clear_comments_required,
    2 context_id with_context_id(impl Into<String>) clear_context_id,
    3 help_text with_help_text(impl Into<String>) clear_help_text,
    4 id with_id(impl Into<String>) clear_id,
    5 is_critical with_is_critical(bool) clear_is_critical,
    6 is_kill with_is_kill(bool) clear_is_kill,
    7 max_response_characters with_max_response_characters(i64) clear_max_response_characters,
    8 na_enabled with_na_enabled(bool) clear_na_enabled,
    9 text with_text(impl Into<String>) clear_text,
    10 r#type with_type(impl Into<super::AssessmentFormQuestionType>) clear_type,
    11 visibility_condition with_visibility_condition(super::VisibilityCondition) clear_visibility_condition,
});

rt::open_enum!(AssessmentFormQuestionType {
    MultipleChoiceQuestion = "multipleChoiceQuestion",
    FreeTextQuestion = "freeTextQuestion",
    NpsQuestion = "npsQuestion",
    ReadOnlyTextBlockQuestion = "readOnlyTextBlockQuestion",
});

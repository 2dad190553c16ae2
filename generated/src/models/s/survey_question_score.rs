// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SurveyQuestionScore`.
#[non_exhaustive]
pub struct SurveyQuestionScore {
    /// `answerId`.
    pub answer_id: Option<String>,
    /// `assistedAnswerId`.
    pub assisted_answer_id: Option<String>,
    /// `freeTextAnswer`.
    pub free_text_answer: Option<String>,
    /// `markedNA`.
    pub marked_na: Option<bool>,
    /// `npsScore`.
    pub nps_score: Option<i64>,
    /// `npsTextAnswer`.
    pub nps_text_answer: Option<String>,
    /// `questionId`.
    pub question_id: Option<String>,
    /// `score`.
    pub score: Option<i64>,
    /// `systemMarkedNA`.
    pub system_marked_na: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(SurveyQuestionScore {
    "answerId" Str answer_id,
    "assistedAnswerId" Str assisted_answer_id,
    "freeTextAnswer" Str free_text_answer,
    "markedNA" Bool marked_na,
    "npsScore" Int nps_score,
    "npsTextAnswer" Str nps_text_answer,
    "questionId" Str question_id,
    "score" Int score,
    "systemMarkedNA" Bool system_marked_na,
});

rt::setters!(SurveyQuestionScore {
    0 answer_id with_answer_id(impl Into<String>) clear_answer_id,
    1 assisted_answer_id with_assisted_answer_id(impl Into<String>) clear_assisted_answer_id,
    2 free_text_answer with_free_text_answer(impl Into<String>) clear_free_text_answer,
    3 marked_na with_marked_na(bool) clear_marked_na,
    4 nps_score with_nps_score(i64) clear_nps_score,
    5 nps_text_answer with_nps_text_answer(impl Into<String>) clear_nps_text_answer,
    6 question_id with_question_id(impl Into<String>) clear_question_id,
    7 score with_score(i64) clear_score,
    8 system_marked_na with_system_marked_na(bool) clear_system_marked_na,
});

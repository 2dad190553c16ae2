// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AssessmentQuestionScore`.
///
/// The service requires `questionId` in requests.
#[non_exhaustive]
pub struct AssessmentQuestionScore {
    /// `answerId`.
    pub answer_id: Option<String>,
    /// `comments`.
    pub comments: Option<String>,
    /// `failedKillQuestion`.
    pub failed_kill_question: Option<bool>,
    /// `freeTextAnswer`.
    pub free_text_answer: Option<String>,
    /// `markedNA`.
    pub marked_na: Option<bool>,
    /// `questionId`, required.
    pub question_id: Option<String>,
    /// `score`.
    pub score: Option<i64>,
    /// `systemMarkedNA`.
    pub system_marked_na: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(AssessmentQuestionScore {
    "answerId" Str answer_id,
    "comments" Str comments,
    "failedKillQuestion" Bool failed_kill_question,
    "freeTextAnswer" Str free_text_answer,
    "markedNA" Bool marked_na,
    "questionId" Str question_id,
    "score" Int score,
    "systemMarkedNA" Bool system_marked_na,
});

rt::setters!(AssessmentQuestionScore {
    0 answer_id with_answer_id(impl Into<String>) clear_answer_id,
    1 comments with_comments(impl Into<String>) clear_comments,
    2 failed_kill_question with_failed_kill_question(bool) clear_failed_kill_question,
    3 free_text_answer with_free_text_answer(impl Into<String>) clear_free_text_answer,
    4 marked_na with_marked_na(bool) clear_marked_na,
    5 question_id with_question_id(impl Into<String>) clear_question_id,
    6 score with_score(i64) clear_score,
    7 system_marked_na with_system_marked_na(bool) clear_system_marked_na,
});

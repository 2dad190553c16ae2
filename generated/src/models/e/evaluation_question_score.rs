// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluationQuestionScore`.
#[non_exhaustive]
pub struct EvaluationQuestionScore {
    /// `aiAnswer`.
    pub ai_answer: Option<super::AiAnswer>,
    /// `answerId`.
    pub answer_id: Option<String>,
    /// `assistedAnswerId`.
    pub assisted_answer_id: Option<String>,
    /// `comments`.
    pub comments: Option<String>,
    /// `failedKillQuestion`.
    pub failed_kill_question: Option<bool>,
    /// `markedNA`.
    pub marked_na: Option<bool>,
    /// `multipleSelectQuestionOptionScores`.
    pub multiple_select_question_option_scores: Option<
        Vec<super::EvaluationQuestionScore>,
    >,
    /// `questionId`.
    pub question_id: Option<String>,
    /// `score`.
    pub score: Option<i64>,
    /// `systemMarkedNA`.
    pub system_marked_na: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(EvaluationQuestionScore {
    "aiAnswer" Any ai_answer,
    "answerId" Str answer_id,
    "assistedAnswerId" Str assisted_answer_id,
    "comments" Str comments,
    "failedKillQuestion" Bool failed_kill_question,
    "markedNA" Bool marked_na,
    "multipleSelectQuestionOptionScores" Any multiple_select_question_option_scores,
    "questionId" Str question_id,
    "score" Int score,
    "systemMarkedNA" Bool system_marked_na,
});

rt::setters!(EvaluationQuestionScore {
    0 ai_answer with_ai_answer(super::AiAnswer) clear_ai_answer,
    1 answer_id with_answer_id(impl Into<String>) clear_answer_id,
    2 assisted_answer_id with_assisted_answer_id(impl Into<String>) clear_assisted_answer_id,
    3 comments with_comments(impl Into<String>) clear_comments,
    4 failed_kill_question with_failed_kill_question(bool) clear_failed_kill_question,
    5 marked_na with_marked_na(bool) clear_marked_na,
    6 multiple_select_question_option_scores with_multiple_select_question_option_scores(Vec<super::EvaluationQuestionScore>) clear_multiple_select_question_option_scores,
    7 question_id with_question_id(impl Into<String>) clear_question_id,
    8 score with_score(i64) clear_score,
    9 system_marked_na with_system_marked_na(bool) clear_system_marked_na,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluationScoringSet`.
#[non_exhaustive]
pub struct EvaluationScoringSet {
    /// `agentComments`.
    pub agent_comments: Option<String>,
    /// `anyFailedKillQuestions`.
    pub any_failed_kill_questions: Option<bool>,
    /// `comments`.
    pub comments: Option<String>,
    /// `maxTotalRawCriticalScore`.
    pub max_total_raw_critical_score: Option<f64>,
    /// `maxTotalRawScore`.
    pub max_total_raw_score: Option<f64>,
    /// `privateComments`.
    pub private_comments: Option<String>,
    /// `questionGroupScores`.
    pub question_group_scores: Option<Vec<super::EvaluationQuestionGroupScore>>,
    /// `totalCriticalScore`.
    pub total_critical_score: Option<f64>,
    /// `totalNonCriticalScore`.
    pub total_non_critical_score: Option<f64>,
    /// `totalScore`.
    pub total_score: Option<f64>,
    /// `transcriptTopics`.
    pub transcript_topics: Option<Vec<super::TranscriptTopic>>,
    __marks: rt::Marks,
}

rt::model!(EvaluationScoringSet {
    "agentComments" Str agent_comments,
    "anyFailedKillQuestions" Bool any_failed_kill_questions,
    "comments" Str comments,
    "maxTotalRawCriticalScore" Float max_total_raw_critical_score,
    "maxTotalRawScore" Float max_total_raw_score,
    "privateComments" Str private_comments,
    "questionGroupScores" Any question_group_scores,
    "totalCriticalScore" Float total_critical_score,
    "totalNonCriticalScore" Float total_non_critical_score,
    "totalScore" Float total_score,
    "transcriptTopics" Any transcript_topics,
});

rt::setters!(EvaluationScoringSet {
    0 agent_comments with_agent_comments(impl Into<String>) clear_agent_comments,
    1 any_failed_kill_questions with_any_failed_kill_questions(bool) clear_any_failed_kill_questions,
    2 comments with_comments(impl Into<String>) clear_comments,
    3 max_total_raw_critical_score with_max_total_raw_critical_score(f64) clear_max_total_raw_critical_score,
    4 max_total_raw_score with_max_total_raw_score(f64) clear_max_total_raw_score,
    5 private_comments with_private_comments(impl Into<String>) clear_private_comments,
    6 question_group_scores with_question_group_scores(Vec<super::EvaluationQuestionGroupScore>) clear_question_group_scores,
    7 total_critical_score with_total_critical_score(f64) clear_total_critical_score,
    8 total_non_critical_score with_total_non_critical_score(f64) clear_total_non_critical_score,
    9 total_score with_total_score(f64) clear_total_score,
    10 transcript_topics with_transcript_topics(Vec<super::TranscriptTopic>) clear_transcript_topics,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Calibration`.
#[non_exhaustive]
pub struct Calibration {
    /// `agent`.
    pub agent: Option<super::User>,
    /// `averageScore`.
    pub average_score: Option<i64>,
    /// `calibrator`.
    pub calibrator: Option<super::User>,
    /// `contextId`.
    pub context_id: Option<String>,
    /// `conversation`.
    pub conversation: Option<super::ConversationReference>,
    /// `createdDate`.
    pub created_date: Option<rt::DateTime>,
    /// `evaluationForm`.
    pub evaluation_form: Option<super::EvaluationForm>,
    /// `evaluations`.
    pub evaluations: Option<Vec<super::Evaluation>>,
    /// `evaluators`.
    pub evaluators: Option<Vec<super::User>>,
    /// `expertEvaluator`.
    pub expert_evaluator: Option<super::User>,
    /// `highScore`.
    pub high_score: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// `lowScore`.
    pub low_score: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `scoringIndex`.
    pub scoring_index: Option<Box<super::Evaluation>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Calibration {
    "agent" Any agent,
    "averageScore" Int average_score,
    "calibrator" Any calibrator,
    "contextId" Str context_id,
    "conversation" Any conversation,
    "createdDate" DateTime created_date,
    "evaluationForm" Any evaluation_form,
    "evaluations" Any evaluations,
    "evaluators" Any evaluators,
    "expertEvaluator" Any expert_evaluator,
    "highScore" Int high_score,
    "id" Str id,
    "lowScore" Int low_score,
    "name" Str name,
    "scoringIndex" Any scoring_index,
    "selfUri" Str self_uri,
});

rt::setters!(Calibration {
    0 agent with_agent(super::User) clear_agent,
    1 average_score with_average_score(i64) clear_average_score,
    2 calibrator with_calibrator(super::User) clear_calibrator,
    3 context_id with_context_id(impl Into<String>) clear_context_id,
    4 conversation with_conversation(super::ConversationReference) clear_conversation,
    5 created_date with_created_date(impl Into<rt::DateTime>) clear_created_date,
    6 evaluation_form with_evaluation_form(super::EvaluationForm) clear_evaluation_form,
    7 evaluations with_evaluations(Vec<super::Evaluation>) clear_evaluations,
    8 evaluators with_evaluators(Vec<super::User>) clear_evaluators,
    9 expert_evaluator with_expert_evaluator(super::User) clear_expert_evaluator,
    10 high_score with_high_score(i64) clear_high_score,
    11 id with_id(impl Into<String>) clear_id,
    12 low_score with_low_score(i64) clear_low_score,
    13 name with_name(impl Into<String>) clear_name,
    14 scoring_index with_scoring_index(super::Evaluation) clear_scoring_index,
    15 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});

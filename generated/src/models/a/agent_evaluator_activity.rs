// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentEvaluatorActivity`.
#[non_exhaustive]
pub struct AgentEvaluatorActivity {
    /// `agent`.
    pub agent: Option<super::User>,
    /// `averageEvaluationScore`.
    pub average_evaluation_score: Option<i64>,
    /// `evaluator`.
    pub evaluator: Option<super::User>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `numEvaluations`.
    pub num_evaluations: Option<i64>,
    /// `numEvaluationsWithoutViewPermission`.
    pub num_evaluations_without_view_permission: Option<i64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AgentEvaluatorActivity {
    "agent" Any agent,
    "averageEvaluationScore" Int average_evaluation_score,
    "evaluator" Any evaluator,
    "id" Str id,
    "name" Str name,
    "numEvaluations" Int num_evaluations,
    "numEvaluationsWithoutViewPermission" Int num_evaluations_without_view_permission,
    "selfUri" Str self_uri,
});

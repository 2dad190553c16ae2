// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentActivity`.
#[non_exhaustive]
pub struct AgentActivity {
    /// `agent`.
    pub agent: Option<super::User>,
    /// `agentEvaluatorActivityList`.
    pub agent_evaluator_activity_list: Option<Vec<super::AgentEvaluatorActivity>>,
    /// `averageCriticalScore`.
    pub average_critical_score: Option<f64>,
    /// `averageEvaluationScore`.
    pub average_evaluation_score: Option<i64>,
    /// `highestCriticalScore`.
    pub highest_critical_score: Option<f64>,
    /// `highestEvaluationScore`.
    pub highest_evaluation_score: Option<f64>,
    /// `id`.
    pub id: Option<String>,
    /// `lowestCriticalScore`.
    pub lowest_critical_score: Option<f64>,
    /// `lowestEvaluationScore`.
    pub lowest_evaluation_score: Option<f64>,
    /// `name`.
    pub name: Option<String>,
    /// `numCriticalEvaluations`.
    pub num_critical_evaluations: Option<i64>,
    /// `numEvaluations`.
    pub num_evaluations: Option<i64>,
    /// `numEvaluationsWithoutViewPermission`.
    pub num_evaluations_without_view_permission: Option<i64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AgentActivity {
    "agent" Any agent,
    "agentEvaluatorActivityList" Any agent_evaluator_activity_list,
    "averageCriticalScore" Float average_critical_score,
    "averageEvaluationScore" Int average_evaluation_score,
    "highestCriticalScore" Float highest_critical_score,
    "highestEvaluationScore" Float highest_evaluation_score,
    "id" Str id,
    "lowestCriticalScore" Float lowest_critical_score,
    "lowestEvaluationScore" Float lowest_evaluation_score,
    "name" Str name,
    "numCriticalEvaluations" Int num_critical_evaluations,
    "numEvaluations" Int num_evaluations,
    "numEvaluationsWithoutViewPermission" Int num_evaluations_without_view_permission,
    "selfUri" Str self_uri,
});

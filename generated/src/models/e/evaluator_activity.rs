// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluatorActivity`.
#[non_exhaustive]
pub struct EvaluatorActivity {
    /// `evaluator`.
    pub evaluator: Option<super::User>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `numCalibrationsAssigned`.
    pub num_calibrations_assigned: Option<i64>,
    /// `numCalibrationsCompleted`.
    pub num_calibrations_completed: Option<i64>,
    /// `numCalibrationsStarted`.
    pub num_calibrations_started: Option<i64>,
    /// `numEvaluationsAssigned`.
    pub num_evaluations_assigned: Option<i64>,
    /// `numEvaluationsCompleted`.
    pub num_evaluations_completed: Option<i64>,
    /// `numEvaluationsStarted`.
    pub num_evaluations_started: Option<i64>,
    /// `numEvaluationsWithoutViewPermission`.
    pub num_evaluations_without_view_permission: Option<i64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(EvaluatorActivity {
    "evaluator" Any evaluator,
    "id" Str id,
    "name" Str name,
    "numCalibrationsAssigned" Int num_calibrations_assigned,
    "numCalibrationsCompleted" Int num_calibrations_completed,
    "numCalibrationsStarted" Int num_calibrations_started,
    "numEvaluationsAssigned" Int num_evaluations_assigned,
    "numEvaluationsCompleted" Int num_evaluations_completed,
    "numEvaluationsStarted" Int num_evaluations_started,
    "numEvaluationsWithoutViewPermission" Int num_evaluations_without_view_permission,
    "selfUri" Str self_uri,
});

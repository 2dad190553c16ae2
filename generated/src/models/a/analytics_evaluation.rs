// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AnalyticsEvaluation`.
#[non_exhaustive]
pub struct AnalyticsEvaluation {
    /// `assigneeApplicable`.
    pub assignee_applicable: Option<bool>,
    /// `assigneeId`.
    pub assignee_id: Option<String>,
    /// `calibrationId`.
    pub calibration_id: Option<String>,
    /// `contextId`.
    pub context_id: Option<String>,
    /// `deleted`.
    pub deleted: Option<bool>,
    /// `evaluationId`.
    pub evaluation_id: Option<String>,
    /// `evaluationStatus`.
    pub evaluation_status: Option<super::AnalyticsEvaluationEvaluationStatus>,
    /// `evaluatorId`.
    pub evaluator_id: Option<String>,
    /// `eventTime`.
    pub event_time: Option<rt::DateTime>,
    /// `formId`.
    pub form_id: Option<String>,
    /// `formName`.
    pub form_name: Option<String>,
    /// `oTotalCriticalScore`.
    pub o_total_critical_score: Option<i64>,
    /// `oTotalScore`.
    pub o_total_score: Option<i64>,
    /// `queueId`.
    pub queue_id: Option<String>,
    /// `released`.
    pub released: Option<bool>,
    /// `rescored`.
    pub rescored: Option<bool>,
    /// `systemSubmitted`.
    pub system_submitted: Option<bool>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `evaluationStatus` in [`AnalyticsEvaluation`](super::AnalyticsEvaluation).
#[derive(Clone)]
#[non_exhaustive]
pub enum AnalyticsEvaluationEvaluationStatus {
    /// `Finished`
    Finished,
    /// `InProgress`
    InProgress,
    /// `InReview`
    InReview,
    /// `Pending`
    Pending,
    /// `Retracted`
    Retracted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AnalyticsEvaluation {
    "assigneeApplicable" Bool assignee_applicable,
    "assigneeId" Str assignee_id,
    "calibrationId" Str calibration_id,
    "contextId" Str context_id,
    "deleted" Bool deleted,
    "evaluationId" Str evaluation_id,
    "evaluationStatus" Enum evaluation_status,
    "evaluatorId" Str evaluator_id,
    "eventTime" DateTime event_time,
    "formId" Str form_id,
    "formName" Str form_name,
    "oTotalCriticalScore" Int o_total_critical_score,
    "oTotalScore" Int o_total_score,
    "queueId" Str queue_id,
    "released" Bool released,
    "rescored" Bool rescored,
    "systemSubmitted" Bool system_submitted,
    "userId" Str user_id,
});

rt::open_enum!(AnalyticsEvaluationEvaluationStatus {
    Finished = "Finished",
    InProgress = "InProgress",
    InReview = "InReview",
    Pending = "Pending",
    Retracted = "Retracted",
});

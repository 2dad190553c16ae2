// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluationQualityV2TopicEvaluationV2`.
#[non_exhaustive]
pub struct EvaluationQualityV2TopicEvaluationV2 {
    /// `agent`.
    pub agent: Option<super::EvaluationQualityV2TopicUser>,
    /// `agentCommentHasUpdated`.
    pub agent_comment_has_updated: Option<bool>,
    /// `agentHasRead`.
    pub agent_has_read: Option<bool>,
    /// `assignedDate`.
    pub assigned_date: Option<rt::DateTime>,
    /// `assigneeApplicable`.
    pub assignee_applicable: Option<bool>,
    /// `assigneeUserId`.
    pub assignee_user_id: Option<String>,
    /// `calibration`.
    pub calibration: Option<super::EvaluationQualityV2TopicCalibration>,
    /// `changedDate`.
    pub changed_date: Option<rt::DateTime>,
    /// `contextId`.
    pub context_id: Option<String>,
    /// `conversationDate`.
    pub conversation_date: Option<rt::DateTime>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `declinedReview`.
    pub declined_review: Option<bool>,
    /// `disputeCount`.
    pub dispute_count: Option<i64>,
    /// `divisionIds`.
    pub division_ids: Option<Vec<String>>,
    /// `evaluationContextId`.
    pub evaluation_context_id: Option<String>,
    /// `evaluationFormId`.
    pub evaluation_form_id: Option<String>,
    /// `evaluationSource`.
    pub evaluation_source: Option<super::EvaluationQualityV2TopicEvaluationSource>,
    /// `evaluator`.
    pub evaluator: Option<super::EvaluationQualityV2TopicUser>,
    /// `evaluatorCommentHasUpdated`.
    pub evaluator_comment_has_updated: Option<bool>,
    /// `eventTime`.
    pub event_time: Option<rt::DateTime>,
    /// `eventType`.
    pub event_type: Option<String>,
    /// `formName`.
    pub form_name: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `mediaType`.
    pub media_type: Option<Vec<String>>,
    /// `previousAssigneeUserId`.
    pub previous_assignee_user_id: Option<String>,
    /// `previousEvaluatorUserId`.
    pub previous_evaluator_user_id: Option<String>,
    /// `previousRescoreCount`.
    pub previous_rescore_count: Option<i64>,
    /// `previousStatus`.
    pub previous_status: Option<
        super::EvaluationQualityV2TopicEvaluationV2PreviousStatus,
    >,
    /// `releaseDate`.
    pub release_date: Option<rt::DateTime>,
    /// `rescore`.
    pub rescore: Option<bool>,
    /// `rescoreCount`.
    pub rescore_count: Option<i64>,
    /// `resourceId`.
    pub resource_id: Option<String>,
    /// `resourceType`.
    pub resource_type: Option<String>,
    /// `retractedEvaluation`.
    pub retracted_evaluation: Option<super::EvaluationQualityV2TopicEvaluationReference>,
    /// `scoringSet`.
    pub scoring_set: Option<super::EvaluationQualityV2TopicEvaluationScoringSet>,
    /// `status`.
    pub status: Option<super::EvaluationQualityV2TopicEvaluationV2Status>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `previousStatus` in [`EvaluationQualityV2TopicEvaluationV2`](super::EvaluationQualityV2TopicEvaluationV2).
#[derive(Clone)]
#[non_exhaustive]
pub enum EvaluationQualityV2TopicEvaluationV2PreviousStatus {
    /// `Pending`
    Pending,
    /// `InProgress`
    InProgress,
    /// `Finished`
    Finished,
    /// `InReview`
    InReview,
    /// `Retracted`
    Retracted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`EvaluationQualityV2TopicEvaluationV2`](super::EvaluationQualityV2TopicEvaluationV2).
#[derive(Clone)]
#[non_exhaustive]
pub enum EvaluationQualityV2TopicEvaluationV2Status {
    /// `Pending`
    Pending,
    /// `InProgress`
    InProgress,
    /// `Finished`
    Finished,
    /// `InReview`
    InReview,
    /// `Retracted`
    Retracted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EvaluationQualityV2TopicEvaluationV2 {
    "agent" Any agent,
    "agentCommentHasUpdated" Bool agent_comment_has_updated,
    "agentHasRead" Bool agent_has_read,
    "assignedDate" DateTime assigned_date,
    "assigneeApplicable" Bool assignee_applicable,
    "assigneeUserId" Str assignee_user_id,
    "calibration" Any calibration,
    "changedDate" DateTime changed_date,
    "contextId" Str context_id,
    "conversationDate" DateTime conversation_date,
    "conversationId" Str conversation_id,
    "declinedReview" Bool declined_review,
    "disputeCount" Int dispute_count,
    "divisionIds" Texts division_ids,
    "evaluationContextId" Str evaluation_context_id,
    "evaluationFormId" Str evaluation_form_id,
    "evaluationSource" Any evaluation_source,
    "evaluator" Any evaluator,
    "evaluatorCommentHasUpdated" Bool evaluator_comment_has_updated,
    "eventTime" DateTime event_time,
    "eventType" Str event_type,
    "formName" Str form_name,
    "id" Str id,
    "mediaType" Texts media_type,
    "previousAssigneeUserId" Str previous_assignee_user_id,
    "previousEvaluatorUserId" Str previous_evaluator_user_id,
    "previousRescoreCount" Int previous_rescore_count,
    "previousStatus" Enum previous_status,
    "releaseDate" DateTime release_date,
    "rescore" Bool rescore,
    "rescoreCount" Int rescore_count,
    "resourceId" Str resource_id,
    "resourceType" Str resource_type,
    "retractedEvaluation" Any retracted_evaluation,
    "scoringSet" Any scoring_set,
    "status" Enum status,
    "version" Int version,
});

rt::open_enum!(EvaluationQualityV2TopicEvaluationV2PreviousStatus {
    Pending = "Pending",
    InProgress = "InProgress",
    Finished = "Finished",
    InReview = "InReview",
    Retracted = "Retracted",
});

rt::open_enum!(EvaluationQualityV2TopicEvaluationV2Status {
    Pending = "Pending",
    InProgress = "InProgress",
    Finished = "Finished",
    InReview = "InReview",
    Retracted = "Retracted",
});

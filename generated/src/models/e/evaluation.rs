// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Evaluation`.
#[non_exhaustive]
pub struct Evaluation {
    /// `agent`.
    pub agent: Option<super::User>,
    /// `agentHasRead`.
    pub agent_has_read: Option<bool>,
    /// `agentTeam`.
    pub agent_team: Option<super::Team>,
    /// `aiScoring`.
    pub ai_scoring: Option<super::AiScoring>,
    /// `answers`.
    pub answers: Option<super::EvaluationScoringSet>,
    /// `assigned`.
    pub assigned: Option<bool>,
    /// `assignedDate`.
    pub assigned_date: Option<rt::DateTime>,
    /// `assignee`.
    pub assignee: Option<super::User>,
    /// `assigneeApplicable`.
    pub assignee_applicable: Option<bool>,
    /// `authorizedActions`.
    pub authorized_actions: Option<Vec<String>>,
    /// `calibration`.
    pub calibration: Option<Box<super::Calibration>>,
    /// `changedDate`.
    pub changed_date: Option<rt::DateTime>,
    /// `conversation`.
    pub conversation: Option<super::ConversationReference>,
    /// `conversationDate`.
    pub conversation_date: Option<rt::DateTime>,
    /// `conversationEndDate`.
    pub conversation_end_date: Option<rt::DateTime>,
    /// `createdDate`.
    pub created_date: Option<rt::DateTime>,
    /// `dateAssigneeChanged`.
    pub date_assignee_changed: Option<rt::DateTime>,
    /// `declinedReview`.
    pub declined_review: Option<bool>,
    /// `disputeCount`.
    pub dispute_count: Option<i64>,
    /// `divisionIds`.
    pub division_ids: Option<Vec<String>>,
    /// `evaluationContextId`.
    pub evaluation_context_id: Option<String>,
    /// `evaluationForm`.
    pub evaluation_form: Option<super::EvaluationForm>,
    /// `evaluationSource`.
    pub evaluation_source: Option<super::EvaluationSource>,
    /// `evaluator`.
    pub evaluator: Option<super::User>,
    /// `hasAssistanceFailed`.
    pub has_assistance_failed: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `isScoringIndex`.
    pub is_scoring_index: Option<bool>,
    /// `mediaType`.
    pub media_type: Option<Vec<String>>,
    /// `name`.
    pub name: Option<String>,
    /// `neverRelease`.
    pub never_release: Option<bool>,
    /// `queue`.
    pub queue: Option<super::Queue>,
    /// `redacted`.
    pub redacted: Option<bool>,
    /// `releaseDate`.
    pub release_date: Option<rt::DateTime>,
    /// `rescore`.
    pub rescore: Option<bool>,
    /// `resourceId`.
    pub resource_id: Option<String>,
    /// `resourceType`.
    pub resource_type: Option<super::EvaluationResourceType>,
    /// `retractedEvaluation`.
    pub retracted_evaluation: Option<super::EvaluationReference>,
    /// `revisionCreatedDate`.
    pub revision_created_date: Option<rt::DateTime>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::EvaluationStatus>,
    /// `submittedDate`.
    pub submitted_date: Option<rt::DateTime>,
    /// `version`.
    pub version: Option<i64>,
    /// `versionHistory`.
    pub version_history: Option<super::PagelessDomainEntityListingEvaluationVersion>,
    __marks: rt::Marks,
}
/// The values of `resourceType` in [`Evaluation`](super::Evaluation).
#[derive(Clone)]
#[non_exhaustive]
pub enum EvaluationResourceType {
    /// `EMAIL`
    Email,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`Evaluation`](super::Evaluation).
#[derive(Clone)]
#[non_exhaustive]
pub enum EvaluationStatus {
    /// `PENDING`
    Pending,
    /// `INPROGRESS`
    Inprogress,
    /// `FINISHED`
    Finished,
    /// `INREVIEW`
    Inreview,
    /// `RETRACTED`
    Retracted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Evaluation {
    "agent" Any agent,
    "agentHasRead" Bool agent_has_read,
    "agentTeam" Any agent_team,
    "aiScoring" Any ai_scoring,
    "answers" Any answers,
    "assigned" Bool assigned,
    "assignedDate" DateTime assigned_date,
    "assignee" Any assignee,
    "assigneeApplicable" Bool assignee_applicable,
    "authorizedActions" Texts authorized_actions,
    "calibration" Any calibration,
    "changedDate" DateTime changed_date,
    "conversation" Any conversation,
    "conversationDate" DateTime conversation_date,
    "conversationEndDate" DateTime conversation_end_date,
    "createdDate" DateTime created_date,
    "dateAssigneeChanged" DateTime date_assignee_changed,
    "declinedReview" Bool declined_review,
    "disputeCount" Int dispute_count,
    "divisionIds" Texts division_ids,
    "evaluationContextId" Str evaluation_context_id,
    "evaluationForm" Any evaluation_form,
    "evaluationSource" Any evaluation_source,
    "evaluator" Any evaluator,
    "hasAssistanceFailed" Bool has_assistance_failed,
    "id" Str id,
    "isScoringIndex" Bool is_scoring_index,
    "mediaType" Texts media_type,
    "name" Str name,
    "neverRelease" Bool never_release,
    "queue" Any queue,
    "redacted" Bool redacted,
    "releaseDate" DateTime release_date,
    "rescore" Bool rescore,
    "resourceId" Str resource_id,
    "resourceType" Enum resource_type,
    "retractedEvaluation" Any retracted_evaluation,
    "revisionCreatedDate" DateTime revision_created_date,
    "selfUri" Str self_uri,
    "status" Enum status,
    "submittedDate" DateTime submitted_date,
    "version" Int version,
    "versionHistory" Any version_history,
});

rt::setters!(Evaluation {
    0 agent with_agent(super::User) clear_agent,
    1 agent_has_read with_agent_has_read(bool) clear_agent_has_read,
    2 agent_team with_agent_team(super::Team) clear_agent_team,
    3 ai_scoring with_ai_scoring(super::AiScoring) clear_ai_scoring,
    4 answers with_answers(super::EvaluationScoringSet) clear_answers,
    5 assigned with_assigned(bool) clear_assigned,
    6 assigned_date with_assigned_date(impl Into<rt::DateTime>) clear_assigned_date,
    7 assignee with_assignee(super::User) clear_assignee,
    8 assignee_applicable with_assignee_applicable(bool) clear_assignee_applicable,
    9 authorized_actions with_authorized_actions(Vec<String>) clear_authorized_actions,
    10 calibration with_calibration(super::Calibration) clear_calibration,
    11 changed_date with_changed_date(impl Into<rt::DateTime>) clear_changed_date,
    12 conversation with_conversation(super::ConversationReference) clear_conversation,
    13 conversation_date with_conversation_date(impl Into<rt::DateTime>) clear_conversation_date,
    14 conversation_end_date with_conversation_end_date(impl Into<rt::DateTime>) clear_conversation_end_date,
    15 created_date with_created_date(impl Into<rt::DateTime>) clear_created_date,
    16 date_assignee_changed with_date_assignee_changed(impl Into<rt::DateTime>) clear_date_assignee_changed,
    17 declined_review with_declined_review(bool) clear_declined_review,
    18 dispute_count with_dispute_count(i64) clear_dispute_count,
    19 division_ids with_division_ids(Vec<String>) clear_division_ids,
    20 evaluation_context_id with_evaluation_context_id(impl Into<String>) clear_evaluation_context_id,
    21 evaluation_form with_evaluation_form(super::EvaluationForm) clear_evaluation_form,
    22 evaluation_source with_evaluation_source(super::EvaluationSource) clear_evaluation_source,
    23 evaluator with_evaluator(super::User) clear_evaluator,
    24 has_assistance_failed with_has_assistance_failed(bool) clear_has_assistance_failed,
    25 id with_id(impl Into<String>) clear_id,
    26 is_scoring_index with_is_scoring_index(bool) clear_is_scoring_index,
    27 media_type with_media_type(Vec<String>) clear_media_type,
    28 name with_name(impl Into<String>) clear_name,
    29 never_release with_never_release(bool) clear_never_release,
    30 queue with_queue(super::Queue) clear_queue,
    31 redacted with_redacted(bool) clear_redacted,
    32 release_date with_release_date(impl Into<rt::DateTime>) clear_release_date,
    33 rescore with_rescore(bool) clear_rescore,
    34 resource_id with_resource_id(impl Into<String>) clear_resource_id,
    35 resource_type with_resource_type(impl Into<super::EvaluationResourceType>) clear_resource_type,
    36 retracted_evaluation with_retracted_evaluation(super::EvaluationReference) clear_retracted_evaluation,
    37 revision_created_date with_revision_created_date(impl Into<rt::DateTime>) clear_revision_created_date,
    38 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    39 status with_status(impl Into<super::EvaluationStatus>) clear_status,
    40 submitted_date with_submitted_date(impl Into<rt::DateTime>) clear_submitted_date,
    41 version with_version(i64) clear_version,
    42 version_history with_version_history(super::PagelessDomainEntityListingEvaluationVersion) clear_version_history,
});

rt::open_enum!(EvaluationResourceType {
    Email = "EMAIL",
});

rt::open_enum!(EvaluationStatus {
    Pending = "PENDING",
    Inprogress = "INPROGRESS",
    Finished = "FINISHED",
    Inreview = "INREVIEW",
    Retracted = "RETRACTED",
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluationSearchItemResponse`.
#[non_exhaustive]
pub struct EvaluationSearchItemResponse {
    /// `agent`.
    pub agent: Option<super::User>,
    /// `agentHasRead`.
    pub agent_has_read: Option<bool>,
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
    pub calibration: Option<super::AddressableEntityRef>,
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
    pub evaluation_form: Option<super::EvaluationFormSearchResponse>,
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
    pub resource_type: Option<super::EvaluationSearchItemResponseResourceType>,
    /// `retractedEvaluation`.
    pub retracted_evaluation: Option<super::EvaluationReference>,
    /// `revisionCreatedDate`.
    pub revision_created_date: Option<rt::DateTime>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::EvaluationSearchItemResponseStatus>,
    /// `submittedDate`.
    pub submitted_date: Option<rt::DateTime>,
    /// `version`.
    pub version: Option<i64>,
    /// `versionHistory`.
    pub version_history: Option<super::PagelessDomainEntityListingEvaluationVersion>,
    __marks: rt::Marks,
}
/// The values of `resourceType` in [`EvaluationSearchItemResponse`](super::EvaluationSearchItemResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum EvaluationSearchItemResponseResourceType {
    /// `EMAIL`
    Email,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`EvaluationSearchItemResponse`](super::EvaluationSearchItemResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum EvaluationSearchItemResponseStatus {
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

rt::model!(EvaluationSearchItemResponse {
    "agent" Any agent,
    "agentHasRead" Bool agent_has_read,
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

rt::open_enum!(EvaluationSearchItemResponseResourceType {
    Email = "EMAIL",
});

rt::open_enum!(EvaluationSearchItemResponseStatus {
    Pending = "PENDING",
    Inprogress = "INPROGRESS",
    Finished = "FINISHED",
    Inreview = "INREVIEW",
    Retracted = "RETRACTED",
});

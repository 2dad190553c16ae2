// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluationCreateBody`.
#[non_exhaustive]
pub struct EvaluationCreateBody {
    /// `agent`.
    pub agent: Option<super::EvaluationCreateUser>,
    /// `agentHasRead`.
    pub agent_has_read: Option<bool>,
    /// `answers`.
    pub answers: Option<super::EvaluationScoringSet>,
    /// `assignee`.
    pub assignee: Option<super::EvaluationCreateUser>,
    /// `calibration`.
    pub calibration: Option<super::EvaluationCreateCalibration>,
    /// `conversation`.
    pub conversation: Option<super::EvaluationCreateConversation>,
    /// `dateAssigneeChanged`.
    pub date_assignee_changed: Option<rt::DateTime>,
    /// `evaluationContextId`.
    pub evaluation_context_id: Option<String>,
    /// `evaluationForm`.
    pub evaluation_form: Option<super::EvaluationCreateEvalForm>,
    /// `evaluationSource`.
    pub evaluation_source: Option<super::EvaluationSource>,
    /// `evaluator`.
    pub evaluator: Option<super::EvaluationCreateUser>,
    /// `id`.
    pub id: Option<String>,
    /// `neverRelease`.
    pub never_release: Option<bool>,
    /// `queue`.
    pub queue: Option<super::EvaluationCreateQueue>,
    /// `releaseDate`.
    pub release_date: Option<rt::DateTime>,
    /// `rescore`.
    pub rescore: Option<bool>,
    /// `resourceType`.
    pub resource_type: Option<super::EvaluationCreateBodyResourceType>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::EvaluationCreateBodyStatus>,
    __marks: rt::Marks,
}
/// The values of `resourceType` in [`EvaluationCreateBody`](super::EvaluationCreateBody).
#[derive(Clone)]
#[non_exhaustive]
pub enum EvaluationCreateBodyResourceType {
    /// `EMAIL`
    Email,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`EvaluationCreateBody`](super::EvaluationCreateBody).
#[derive(Clone)]
#[non_exhaustive]
pub enum EvaluationCreateBodyStatus {
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

rt::model!(EvaluationCreateBody {
    "agent" Any agent,
    "agentHasRead" Bool agent_has_read,
    "answers" Any answers,
    "assignee" Any assignee,
    "calibration" Any calibration,
    "conversation" Any conversation,
    "dateAssigneeChanged" DateTime date_assignee_changed,
    "evaluationContextId" Str evaluation_context_id,
    "evaluationForm" Any evaluation_form,
    "evaluationSource" Any evaluation_source,
    "evaluator" Any evaluator,
    "id" Str id,
    "neverRelease" Bool never_release,
    "queue" Any queue,
    "releaseDate" DateTime release_date,
    "rescore" Bool rescore,
    "resourceType" Enum resource_type,
    "selfUri" Str self_uri,
    "status" Enum status,
});

rt::setters!(EvaluationCreateBody {
    0 agent with_agent(super::EvaluationCreateUser) clear_agent,
    1 agent_has_read with_agent_has_read(bool) clear_agent_has_read,
    2 answers with_answers(super::EvaluationScoringSet) clear_answers,
    3 assignee with_assignee(super::EvaluationCreateUser) clear_assignee,
    4 calibration with_calibration(super::EvaluationCreateCalibration) clear_calibration,
    5 conversation with_conversation(super::EvaluationCreateConversation) clear_conversation,
    6 date_assignee_changed with_date_assignee_changed(impl Into<rt::DateTime>) clear_date_assignee_changed,
    7 evaluation_context_id with_evaluation_context_id(impl Into<String>) clear_evaluation_context_id,
    8 evaluation_form with_evaluation_form(super::EvaluationCreateEvalForm) clear_evaluation_form,
    9 evaluation_source with_evaluation_source(super::EvaluationSource) clear_evaluation_source,
    10 evaluator with_evaluator(super::EvaluationCreateUser) clear_evaluator,
    11 id with_id(impl Into<String>) clear_id,
    12 never_release with_never_release(bool) clear_never_release,
    13 queue with_queue(super::EvaluationCreateQueue) clear_queue,
    14 release_date with_release_date(impl Into<rt::DateTime>) clear_release_date,
    15 rescore with_rescore(bool) clear_rescore,
    16 resource_type with_resource_type(impl Into<super::EvaluationCreateBodyResourceType>) clear_resource_type,
    17 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    18 status with_status(impl Into<super::EvaluationCreateBodyStatus>) clear_status,
});

rt::open_enum!(EvaluationCreateBodyResourceType {
    Email = "EMAIL",
});

rt::open_enum!(EvaluationCreateBodyStatus {
    Pending = "PENDING",
    Inprogress = "INPROGRESS",
    Finished = "FINISHED",
    Inreview = "INREVIEW",
    Retracted = "RETRACTED",
});

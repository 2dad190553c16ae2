// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Survey`.
#[non_exhaustive]
pub struct Survey {
    /// `agent`.
    pub agent: Option<super::DomainEntityRef>,
    /// `agentTeam`.
    pub agent_team: Option<super::Team>,
    /// `answers`.
    pub answers: Option<super::SurveyScoringSet>,
    /// `completedDate`.
    pub completed_date: Option<rt::DateTime>,
    /// `conversation`.
    pub conversation: Option<super::ConversationReference>,
    /// `flow`.
    pub flow: Option<super::AddressableEntityRef>,
    /// `id`.
    pub id: Option<String>,
    /// `missingRequiredAnswer`.
    pub missing_required_answer: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// `queue`.
    pub queue: Option<super::QueueReference>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::SurveyStatus>,
    /// `surveyErrorDetails`.
    pub survey_error_details: Option<super::SurveyErrorDetails>,
    /// `surveyForm`.
    pub survey_form: Option<super::SurveyForm>,
    /// `surveyType`.
    pub survey_type: Option<super::SurveySurveyType>,
    __marks: rt::Marks,
}
/// The values of `status` in [`Survey`](super::Survey).
#[derive(Clone)]
#[non_exhaustive]
pub enum SurveyStatus {
    /// `Pending`
    Pending,
    /// `Sent`
    Sent,
    /// `InProgress`
    InProgress,
    /// `Finished`
    Finished,
    /// `OptOut`
    OptOut,
    /// `Error`
    Error,
    /// `Expired`
    Expired,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `surveyType` in [`Survey`](super::Survey).
#[derive(Clone)]
#[non_exhaustive]
pub enum SurveySurveyType {
    /// `Web`
    Web,
    /// `Voice`
    Voice,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Survey {
    "agent" Any agent,
    "agentTeam" Any agent_team,
    "answers" Any answers,
    "completedDate" DateTime completed_date,
    "conversation" Any conversation,
    "flow" Any flow,
    "id" Str id,
    "missingRequiredAnswer" Bool missing_required_answer,
    "name" Str name,
    "queue" Any queue,
    "selfUri" Str self_uri,
    "status" Enum status,
    "surveyErrorDetails" Any survey_error_details,
    "surveyForm" Any survey_form,
    "surveyType" Enum survey_type,
});

rt::open_enum!(SurveyStatus {
    Pending = "Pending",
    Sent = "Sent",
    InProgress = "InProgress",
    Finished = "Finished",
    OptOut = "OptOut",
    Error = "Error",
    Expired = "Expired",
});

rt::open_enum!(SurveySurveyType {
    Web = "Web",
    Voice = "Voice",
});

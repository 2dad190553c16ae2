// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateSurveyResponse`.
#[non_exhaustive]
pub struct CreateSurveyResponse {
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
    /// `customerSurveyUrl`.
    pub customer_survey_url: Option<String>,
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
    pub status: Option<super::CreateSurveyResponseStatus>,
    /// `surveyErrorDetails`.
    pub survey_error_details: Option<super::SurveyErrorDetails>,
    /// `surveyForm`.
    pub survey_form: Option<super::SurveyForm>,
    /// `surveyType`.
    pub survey_type: Option<super::CreateSurveyResponseSurveyType>,
    __marks: rt::Marks,
}
/// The values of `status` in [`CreateSurveyResponse`](super::CreateSurveyResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateSurveyResponseStatus {
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
/// The values of `surveyType` in [`CreateSurveyResponse`](super::CreateSurveyResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateSurveyResponseSurveyType {
    /// `Web`
    Web,
    /// `Voice`
    Voice,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CreateSurveyResponse {
    "agent" Any agent,
    "agentTeam" Any agent_team,
    "answers" Any answers,
    "completedDate" DateTime completed_date,
    "conversation" Any conversation,
    "customerSurveyUrl" Str customer_survey_url,
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

rt::open_enum!(CreateSurveyResponseStatus {
    Pending = "Pending",
    Sent = "Sent",
    InProgress = "InProgress",
    Finished = "Finished",
    OptOut = "OptOut",
    Error = "Error",
    Expired = "Expired",
});

rt::open_enum!(CreateSurveyResponseSurveyType {
    Web = "Web",
    Voice = "Voice",
});

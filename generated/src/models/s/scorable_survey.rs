// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScorableSurvey`.
#[non_exhaustive]
pub struct ScorableSurvey {
    /// `answers`.
    pub answers: Option<super::SurveyScoringSet>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::ScorableSurveyStatus>,
    /// `surveyForm`.
    pub survey_form: Option<super::SurveyForm>,
    __marks: rt::Marks,
}
/// The values of `status` in [`ScorableSurvey`](super::ScorableSurvey).
#[derive(Clone)]
#[non_exhaustive]
pub enum ScorableSurveyStatus {
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

rt::model!(ScorableSurvey {
    "answers" Any answers,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "status" Enum status,
    "surveyForm" Any survey_form,
});

rt::setters!(ScorableSurvey {
    0 answers with_answers(super::SurveyScoringSet) clear_answers,
    1 id with_id(impl Into<String>) clear_id,
    2 name with_name(impl Into<String>) clear_name,
    3 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    4 status with_status(impl Into<super::ScorableSurveyStatus>) clear_status,
    5 survey_form with_survey_form(super::SurveyForm) clear_survey_form,
});

rt::open_enum!(ScorableSurveyStatus {
    Pending = "Pending",
    Sent = "Sent",
    InProgress = "InProgress",
    Finished = "Finished",
    OptOut = "OptOut",
    Error = "Error",
    Expired = "Expired",
});

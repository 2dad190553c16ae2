// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AnalyticsSurvey`.
#[non_exhaustive]
pub struct AnalyticsSurvey {
    /// `eventTime`.
    pub event_time: Option<rt::DateTime>,
    /// `oSurveyTotalScore`.
    pub o_survey_total_score: Option<i64>,
    /// `queueId`.
    pub queue_id: Option<String>,
    /// `surveyCompletedDate`.
    pub survey_completed_date: Option<rt::DateTime>,
    /// `surveyFormContextId`.
    pub survey_form_context_id: Option<String>,
    /// `surveyFormId`.
    pub survey_form_id: Option<String>,
    /// `surveyFormName`.
    pub survey_form_name: Option<String>,
    /// `surveyId`.
    pub survey_id: Option<String>,
    /// `surveyPartialResponse`.
    pub survey_partial_response: Option<bool>,
    /// `surveyPromoterScore`.
    pub survey_promoter_score: Option<i64>,
    /// `surveyStatus`.
    pub survey_status: Option<String>,
    /// `surveyType`.
    pub survey_type: Option<super::AnalyticsSurveySurveyType>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `surveyType` in [`AnalyticsSurvey`](super::AnalyticsSurvey).
#[derive(Clone)]
#[non_exhaustive]
pub enum AnalyticsSurveySurveyType {
    /// `Web`
    Web,
    /// `Voice`
    Voice,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AnalyticsSurvey {
    "eventTime" DateTime event_time,
    "oSurveyTotalScore" Int o_survey_total_score,
    "queueId" Str queue_id,
    "surveyCompletedDate" DateTime survey_completed_date,
    "surveyFormContextId" Str survey_form_context_id,
    "surveyFormId" Str survey_form_id,
    "surveyFormName" Str survey_form_name,
    "surveyId" Str survey_id,
    "surveyPartialResponse" Bool survey_partial_response,
    "surveyPromoterScore" Int survey_promoter_score,
    "surveyStatus" Str survey_status,
    "surveyType" Enum survey_type,
    "userId" Str user_id,
});

rt::open_enum!(AnalyticsSurveySurveyType {
    Web = "Web",
    Voice = "Voice",
});

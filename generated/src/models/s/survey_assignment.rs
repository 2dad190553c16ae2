// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SurveyAssignment`.
///
/// The service requires `sendingDomain` in requests.
#[non_exhaustive]
pub struct SurveyAssignment {
    /// `flow`.
    pub flow: Option<super::DomainEntityRef>,
    /// `inviteTimeInterval`.
    pub invite_time_interval: Option<String>,
    /// `sendingDomain`, required.
    pub sending_domain: Option<String>,
    /// `sendingUser`.
    pub sending_user: Option<String>,
    /// `surveyForm`.
    pub survey_form: Option<super::PublishedSurveyFormReference>,
    /// `useThreadingTimelineForSendTime`.
    pub use_threading_timeline_for_send_time: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(SurveyAssignment {
    "flow" Any flow,
    "inviteTimeInterval" Str invite_time_interval,
    "sendingDomain" Str sending_domain,
    "sendingUser" Str sending_user,
    "surveyForm" Any survey_form,
    "useThreadingTimelineForSendTime" Bool use_threading_timeline_for_send_time,
});

rt::setters!(SurveyAssignment {
    0 flow with_flow(super::DomainEntityRef) clear_flow,
    1 invite_time_interval with_invite_time_interval(impl Into<String>) clear_invite_time_interval,
    2 sending_domain with_sending_domain(impl Into<String>) clear_sending_domain,
    3 sending_user with_sending_user(impl Into<String>) clear_sending_user,
    4 survey_form with_survey_form(super::PublishedSurveyFormReference) clear_survey_form,
    5 use_threading_timeline_for_send_time with_use_threading_timeline_for_send_time(bool) clear_use_threading_timeline_for_send_time,
});

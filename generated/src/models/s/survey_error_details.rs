// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SurveyErrorDetails`.
#[non_exhaustive]
pub struct SurveyErrorDetails {
    /// `flowDiagnosticInfo`.
    pub flow_diagnostic_info: Option<super::FlowDiagnosticInfo>,
    /// `surveyErrorReason`.
    pub survey_error_reason: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SurveyErrorDetails {
    "flowDiagnosticInfo" Any flow_diagnostic_info,
    "surveyErrorReason" Str survey_error_reason,
});

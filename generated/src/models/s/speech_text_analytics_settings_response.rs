// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SpeechTextAnalyticsSettingsResponse`.
#[non_exhaustive]
pub struct SpeechTextAnalyticsSettingsResponse {
    /// `agentEmpathyEnabled`.
    pub agent_empathy_enabled: Option<bool>,
    /// `defaultProgram`.
    pub default_program: Option<super::AddressableEntityRef>,
    /// `expectedDialects`.
    pub expected_dialects: Option<Vec<String>>,
    /// `textAnalyticsEnabled`.
    pub text_analytics_enabled: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(SpeechTextAnalyticsSettingsResponse {
    "agentEmpathyEnabled" Bool agent_empathy_enabled,
    "defaultProgram" Any default_program,
    "expectedDialects" Texts expected_dialects,
    "textAnalyticsEnabled" Bool text_analytics_enabled,
});

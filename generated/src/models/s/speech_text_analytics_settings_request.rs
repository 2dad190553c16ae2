// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SpeechTextAnalyticsSettingsRequest`.
#[non_exhaustive]
pub struct SpeechTextAnalyticsSettingsRequest {
    /// `agentEmpathyEnabled`.
    pub agent_empathy_enabled: Option<bool>,
    /// `defaultProgramId`.
    pub default_program_id: Option<String>,
    /// `expectedDialects`.
    pub expected_dialects: Option<Vec<String>>,
    /// `textAnalyticsEnabled`.
    pub text_analytics_enabled: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(SpeechTextAnalyticsSettingsRequest {
    "agentEmpathyEnabled" Bool agent_empathy_enabled,
    "defaultProgramId" Str default_program_id,
    "expectedDialects" Texts expected_dialects,
    "textAnalyticsEnabled" Bool text_analytics_enabled,
});

rt::setters!(SpeechTextAnalyticsSettingsRequest {
    0 agent_empathy_enabled with_agent_empathy_enabled(bool) clear_agent_empathy_enabled,
    1 default_program_id with_default_program_id(impl Into<String>) clear_default_program_id,
    2 expected_dialects with_expected_dialects(Vec<String>) clear_expected_dialects,
    3 text_analytics_enabled with_text_analytics_enabled(bool) clear_text_analytics_enabled,
});

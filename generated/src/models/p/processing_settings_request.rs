// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ProcessingSettingsRequest`.
#[non_exhaustive]
pub struct ProcessingSettingsRequest {
    /// `agentEmpathyAnalysisEnabled`.
    pub agent_empathy_analysis_enabled: Option<bool>,
    /// `sentimentAnalysisEnabled`.
    pub sentiment_analysis_enabled: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(ProcessingSettingsRequest {
    "agentEmpathyAnalysisEnabled" Bool agent_empathy_analysis_enabled,
    "sentimentAnalysisEnabled" Bool sentiment_analysis_enabled,
});

rt::setters!(ProcessingSettingsRequest {
    0 agent_empathy_analysis_enabled with_agent_empathy_analysis_enabled(bool) clear_agent_empathy_analysis_enabled,
    1 sentiment_analysis_enabled with_sentiment_analysis_enabled(bool) clear_sentiment_analysis_enabled,
});

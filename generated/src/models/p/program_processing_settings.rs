// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ProgramProcessingSettings`.
#[non_exhaustive]
pub struct ProgramProcessingSettings {
    /// `agentEmpathyAnalysisEnabled`.
    pub agent_empathy_analysis_enabled: Option<bool>,
    /// `program`.
    pub program: Option<super::BaseProgramEntity>,
    /// `sentimentAnalysisEnabled`.
    pub sentiment_analysis_enabled: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(ProgramProcessingSettings {
    "agentEmpathyAnalysisEnabled" Bool agent_empathy_analysis_enabled,
    "program" Any program,
    "sentimentAnalysisEnabled" Bool sentiment_analysis_enabled,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PredictiveRouting`.
#[non_exhaustive]
pub struct PredictiveRouting {
    /// `enableConversationScoreBiasing`.
    pub enable_conversation_score_biasing: Option<bool>,
    /// `respectSkills`.
    pub respect_skills: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(PredictiveRouting {
    "enableConversationScoreBiasing" Bool enable_conversation_score_biasing,
    "respectSkills" Bool respect_skills,
});

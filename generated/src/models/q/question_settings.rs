// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QuestionSettings`.
#[non_exhaustive]
pub struct QuestionSettings {
    /// `questionContextId`.
    pub question_context_id: Option<String>,
    /// `settings`.
    pub settings: Option<super::AiScoringSetting>,
    __marks: rt::Marks,
}

rt::model!(QuestionSettings {
    "questionContextId" Str question_context_id,
    "settings" Any settings,
});

rt::setters!(QuestionSettings {
    0 question_context_id with_question_context_id(impl Into<String>) clear_question_context_id,
    1 settings with_settings(super::AiScoringSetting) clear_settings,
});

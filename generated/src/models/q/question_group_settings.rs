// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QuestionGroupSettings`.
#[non_exhaustive]
pub struct QuestionGroupSettings {
    /// `questionGroupContextId`.
    pub question_group_context_id: Option<String>,
    /// `questionSettings`.
    pub question_settings: Option<Vec<super::QuestionSettings>>,
    __marks: rt::Marks,
}

rt::model!(QuestionGroupSettings {
    "questionGroupContextId" Str question_group_context_id,
    "questionSettings" Any question_settings,
});

rt::setters!(QuestionGroupSettings {
    0 question_group_context_id with_question_group_context_id(impl Into<String>) clear_question_group_context_id,
    1 question_settings with_question_settings(Vec<super::QuestionSettings>) clear_question_settings,
});

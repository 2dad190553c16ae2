// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AiScoringSettings`.
#[non_exhaustive]
pub struct AiScoringSettings {
    /// `id`.
    pub id: Option<String>,
    /// `questionGroupSettings`.
    pub question_group_settings: Option<Vec<super::QuestionGroupSettings>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AiScoringSettings {
    "id" Str id,
    "questionGroupSettings" Any question_group_settings,
    "selfUri" Str self_uri,
});

rt::setters!(AiScoringSettings {
    0 id with_id(impl Into<String>) clear_id,
    1 question_group_settings with_question_group_settings(Vec<super::QuestionGroupSettings>) clear_question_group_settings,
    2 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});

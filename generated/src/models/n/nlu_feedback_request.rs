// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NluFeedbackRequest`.
///
/// The service requires `intents`, `text`, `versionId` in requests.
#[non_exhaustive]
pub struct NluFeedbackRequest {
    /// `intents`, required.
    pub intents: Option<Vec<super::IntentFeedback>>,
    /// `language`.
    pub language: Option<String>,
    /// `text`, required.
    pub text: Option<String>,
    /// `versionId`, required.
    pub version_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(NluFeedbackRequest {
    "intents" Any intents,
    "language" Str language,
    "text" Str text,
    "versionId" Str version_id,
});

rt::setters!(NluFeedbackRequest {
    0 intents with_intents(Vec<super::IntentFeedback>) clear_intents,
    1 language with_language(impl Into<String>) clear_language,
    2 text with_text(impl Into<String>) clear_text,
    3 version_id with_version_id(impl Into<String>) clear_version_id,
});

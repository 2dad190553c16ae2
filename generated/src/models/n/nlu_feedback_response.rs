// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NluFeedbackResponse`.
#[non_exhaustive]
pub struct NluFeedbackResponse {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `intents`.
    pub intents: Option<Vec<super::IntentFeedback>>,
    /// `language`.
    pub language: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `text`.
    pub text: Option<String>,
    /// `version`.
    pub version: Option<super::NluDomainVersion>,
    __marks: rt::Marks,
}

rt::model!(NluFeedbackResponse {
    "dateCreated" DateTime date_created,
    "id" Str id,
    "intents" Any intents,
    "language" Str language,
    "selfUri" Str self_uri,
    "text" Str text,
    "version" Any version,
});

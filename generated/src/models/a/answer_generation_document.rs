// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AnswerGenerationDocument`.
#[non_exhaustive]
pub struct AnswerGenerationDocument {
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `title`.
    pub title: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AnswerGenerationDocument {
    "id" Str id,
    "selfUri" Str self_uri,
    "title" Str title,
});

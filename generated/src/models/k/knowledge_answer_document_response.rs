// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeAnswerDocumentResponse`.
#[non_exhaustive]
pub struct KnowledgeAnswerDocumentResponse {
    /// `answer`.
    pub answer: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `variation`.
    pub variation: Option<super::DocumentVariationAnswer>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeAnswerDocumentResponse {
    "answer" Str answer,
    "id" Str id,
    "title" Str title,
    "variation" Any variation,
});

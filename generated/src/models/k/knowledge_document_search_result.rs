// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeDocumentSearchResult`.
#[non_exhaustive]
pub struct KnowledgeDocumentSearchResult {
    /// `confidence`.
    pub confidence: Option<f64>,
    /// `document`.
    pub document: Option<super::KnowledgeSearchDocumentResponse>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeDocumentSearchResult {
    "confidence" Float confidence,
    "document" Any document,
});

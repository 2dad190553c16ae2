// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeDocumentGuestSearchResult`.
#[non_exhaustive]
pub struct KnowledgeDocumentGuestSearchResult {
    /// `confidence`.
    pub confidence: Option<f64>,
    /// `document`.
    pub document: Option<super::KnowledgeGuestSearchDocumentResponse>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeDocumentGuestSearchResult {
    "confidence" Float confidence,
    "document" Any document,
});

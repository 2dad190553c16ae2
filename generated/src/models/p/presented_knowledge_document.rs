// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PresentedKnowledgeDocument`.
///
/// The service requires `documentId`, `documentVariationId`, `documentVersionId` in requests.
#[non_exhaustive]
pub struct PresentedKnowledgeDocument {
    /// `documentId`, required.
    pub document_id: Option<String>,
    /// `documentVariationId`, required.
    pub document_variation_id: Option<String>,
    /// `documentVersionId`, required.
    pub document_version_id: Option<String>,
    /// `surfacingMethod`.
    pub surfacing_method: Option<super::PresentedKnowledgeDocumentSurfacingMethod>,
    __marks: rt::Marks,
}
/// The values of `surfacingMethod` in [`PresentedKnowledgeDocument`](super::PresentedKnowledgeDocument).
#[derive(Clone)]
#[non_exhaustive]
pub enum PresentedKnowledgeDocumentSurfacingMethod {
    /// `Unknown`
    Unknown,
    /// `Article`
    Article,
    /// `Snippet`
    Snippet,
    /// `Highlight`
    Highlight,
    /// `Generative`
    Generative,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(PresentedKnowledgeDocument {
    "documentId" Str document_id,
    "documentVariationId" Str document_variation_id,
    "documentVersionId" Str document_version_id,
    "surfacingMethod" Enum surfacing_method,
});

rt::setters!(PresentedKnowledgeDocument {
    0 document_id with_document_id(impl Into<String>) clear_document_id,
    1 document_variation_id with_document_variation_id(impl Into<String>) clear_document_variation_id,
    2 document_version_id with_document_version_id(impl Into<String>) clear_document_version_id,
    3 surfacing_method with_surfacing_method(impl Into<super::PresentedKnowledgeDocumentSurfacingMethod>) clear_surfacing_method,
});

rt::open_enum!(PresentedKnowledgeDocumentSurfacingMethod {
    Unknown = "Unknown",
    Article = "Article",
    Snippet = "Snippet",
    Highlight = "Highlight",
    Generative = "Generative",
});

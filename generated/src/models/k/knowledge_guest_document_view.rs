// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeGuestDocumentView`.
///
/// The service requires `documentVariationId`, `documentVersionId` in requests.
#[non_exhaustive]
pub struct KnowledgeGuestDocumentView {
    /// `documentVariationId`, required.
    pub document_variation_id: Option<String>,
    /// `documentVersionId`, required.
    pub document_version_id: Option<String>,
    /// `queryType`.
    pub query_type: Option<super::KnowledgeGuestDocumentViewQueryType>,
    /// `searchId`.
    pub search_id: Option<String>,
    /// `surfacingMethod`.
    pub surfacing_method: Option<super::KnowledgeGuestDocumentViewSurfacingMethod>,
    __marks: rt::Marks,
}
/// The values of `queryType` in [`KnowledgeGuestDocumentView`](super::KnowledgeGuestDocumentView).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeGuestDocumentViewQueryType {
    /// `Unknown`
    Unknown,
    /// `Article`
    Article,
    /// `AutoSearch`
    AutoSearch,
    /// `Category`
    Category,
    /// `ManualSearch`
    ManualSearch,
    /// `Recommendation`
    Recommendation,
    /// `Suggestion`
    Suggestion,
    /// `ExpandedArticle`
    ExpandedArticle,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `surfacingMethod` in [`KnowledgeGuestDocumentView`](super::KnowledgeGuestDocumentView).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeGuestDocumentViewSurfacingMethod {
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

rt::model!(KnowledgeGuestDocumentView {
    "documentVariationId" Str document_variation_id,
    "documentVersionId" Str document_version_id,
    "queryType" Enum query_type,
    "searchId" Str search_id,
    "surfacingMethod" Enum surfacing_method,
});

rt::setters!(KnowledgeGuestDocumentView {
    0 document_variation_id with_document_variation_id(impl Into<String>) clear_document_variation_id,
    1 document_version_id with_document_version_id(impl Into<String>) clear_document_version_id,
    2 query_type with_query_type(impl Into<super::KnowledgeGuestDocumentViewQueryType>) clear_query_type,
    3 search_id with_search_id(impl Into<String>) clear_search_id,
    4 surfacing_method with_surfacing_method(impl Into<super::KnowledgeGuestDocumentViewSurfacingMethod>) clear_surfacing_method,
});

rt::open_enum!(KnowledgeGuestDocumentViewQueryType {
    Unknown = "Unknown",
    Article = "Article",
    AutoSearch = "AutoSearch",
    Category = "Category",
    ManualSearch = "ManualSearch",
    Recommendation = "Recommendation",
    Suggestion = "Suggestion",
    ExpandedArticle = "ExpandedArticle",
});

rt::open_enum!(KnowledgeGuestDocumentViewSurfacingMethod {
    Unknown = "Unknown",
    Article = "Article",
    Snippet = "Snippet",
    Highlight = "Highlight",
    Generative = "Generative",
});

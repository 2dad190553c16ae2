// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeGuestDocumentCopy`.
///
/// The service requires `documentVariationId`, `documentVersionId` in requests.
#[non_exhaustive]
pub struct KnowledgeGuestDocumentCopy {
    /// `application`.
    pub application: Option<super::KnowledgeGuestSearchClientApplication>,
    /// `documentVariationId`, required.
    pub document_variation_id: Option<String>,
    /// `documentVersionId`, required.
    pub document_version_id: Option<String>,
    /// `queryType`.
    pub query_type: Option<super::KnowledgeGuestDocumentCopyQueryType>,
    /// `searchId`.
    pub search_id: Option<String>,
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `surfacingMethod`.
    pub surfacing_method: Option<super::KnowledgeGuestDocumentCopySurfacingMethod>,
    __marks: rt::Marks,
}
/// The values of `queryType` in [`KnowledgeGuestDocumentCopy`](super::KnowledgeGuestDocumentCopy).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeGuestDocumentCopyQueryType {
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
/// The values of `surfacingMethod` in [`KnowledgeGuestDocumentCopy`](super::KnowledgeGuestDocumentCopy).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeGuestDocumentCopySurfacingMethod {
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

rt::model!(KnowledgeGuestDocumentCopy {
    "application" Any application,
    "documentVariationId" Str document_variation_id,
    "documentVersionId" Str document_version_id,
    "queryType" Enum query_type,
    "searchId" Str search_id,
    "sessionId" Str session_id,
    "surfacingMethod" Enum surfacing_method,
});

rt::setters!(KnowledgeGuestDocumentCopy {
    0 application with_application(super::KnowledgeGuestSearchClientApplication) clear_application,
    1 document_variation_id with_document_variation_id(impl Into<String>) clear_document_variation_id,
    2 document_version_id with_document_version_id(impl Into<String>) clear_document_version_id,
    3 query_type with_query_type(impl Into<super::KnowledgeGuestDocumentCopyQueryType>) clear_query_type,
    4 search_id with_search_id(impl Into<String>) clear_search_id,
    5 session_id with_session_id(impl Into<String>) clear_session_id,
    6 surfacing_method with_surfacing_method(impl Into<super::KnowledgeGuestDocumentCopySurfacingMethod>) clear_surfacing_method,
});

rt::open_enum!(KnowledgeGuestDocumentCopyQueryType {
    Unknown = "Unknown",
    Article = "Article",
    AutoSearch = "AutoSearch",
    Category = "Category",
    ManualSearch = "ManualSearch",
    Recommendation = "Recommendation",
    Suggestion = "Suggestion",
    ExpandedArticle = "ExpandedArticle",
});

rt::open_enum!(KnowledgeGuestDocumentCopySurfacingMethod {
    Unknown = "Unknown",
    Article = "Article",
    Snippet = "Snippet",
    Highlight = "Highlight",
    Generative = "Generative",
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeGuestDocumentPresentation`.
///
/// The service requires `documents` in requests.
#[non_exhaustive]
pub struct KnowledgeGuestDocumentPresentation {
    /// `application`.
    pub application: Option<super::KnowledgeGuestSearchClientApplication>,
    /// `documents`, required.
    pub documents: Option<Vec<super::PresentedKnowledgeDocument>>,
    /// `queryType`.
    pub query_type: Option<super::KnowledgeGuestDocumentPresentationQueryType>,
    /// `searchId`.
    pub search_id: Option<String>,
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `surfacingMethod`.
    pub surfacing_method: Option<
        super::KnowledgeGuestDocumentPresentationSurfacingMethod,
    >,
    __marks: rt::Marks,
}
/// The values of `queryType` in [`KnowledgeGuestDocumentPresentation`](super::KnowledgeGuestDocumentPresentation).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeGuestDocumentPresentationQueryType {
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
/// The values of `surfacingMethod` in [`KnowledgeGuestDocumentPresentation`](super::KnowledgeGuestDocumentPresentation).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeGuestDocumentPresentationSurfacingMethod {
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

rt::model!(KnowledgeGuestDocumentPresentation {
    "application" Any application,
    "documents" Any documents,
    "queryType" Enum query_type,
    "searchId" Str search_id,
    "sessionId" Str session_id,
    "surfacingMethod" Enum surfacing_method,
});

rt::setters!(KnowledgeGuestDocumentPresentation {
    0 application with_application(super::KnowledgeGuestSearchClientApplication) clear_application,
    1 documents with_documents(Vec<super::PresentedKnowledgeDocument>) clear_documents,
    2 query_type with_query_type(impl Into<super::KnowledgeGuestDocumentPresentationQueryType>) clear_query_type,
    3 search_id with_search_id(impl Into<String>) clear_search_id,
    4 session_id with_session_id(impl Into<String>) clear_session_id,
    5 surfacing_method with_surfacing_method(impl Into<super::KnowledgeGuestDocumentPresentationSurfacingMethod>) clear_surfacing_method,
});

rt::open_enum!(KnowledgeGuestDocumentPresentationQueryType {
    Unknown = "Unknown",
    Article = "Article",
    AutoSearch = "AutoSearch",
    Category = "Category",
    ManualSearch = "ManualSearch",
    Recommendation = "Recommendation",
    Suggestion = "Suggestion",
    ExpandedArticle = "ExpandedArticle",
});

rt::open_enum!(KnowledgeGuestDocumentPresentationSurfacingMethod {
    Unknown = "Unknown",
    Article = "Article",
    Snippet = "Snippet",
    Highlight = "Highlight",
    Generative = "Generative",
});

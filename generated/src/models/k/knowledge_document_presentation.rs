// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeDocumentPresentation`.
///
/// The service requires `application`, `documents` in requests.
#[non_exhaustive]
pub struct KnowledgeDocumentPresentation {
    /// `application`, required.
    pub application: Option<super::KnowledgeSearchClientApplication>,
    /// `conversationContext`.
    pub conversation_context: Option<super::KnowledgeConversationContext>,
    /// `documents`, required.
    pub documents: Option<Vec<super::PresentedKnowledgeDocument>>,
    /// `queryType`.
    pub query_type: Option<super::KnowledgeDocumentPresentationQueryType>,
    /// `searchId`.
    pub search_id: Option<String>,
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `surfacingMethod`.
    pub surfacing_method: Option<super::KnowledgeDocumentPresentationSurfacingMethod>,
    __marks: rt::Marks,
}
/// The values of `queryType` in [`KnowledgeDocumentPresentation`](super::KnowledgeDocumentPresentation).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeDocumentPresentationQueryType {
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
/// The values of `surfacingMethod` in [`KnowledgeDocumentPresentation`](super::KnowledgeDocumentPresentation).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeDocumentPresentationSurfacingMethod {
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

rt::model!(KnowledgeDocumentPresentation {
    "application" Any application,
    "conversationContext" Any conversation_context,
    "documents" Any documents,
    "queryType" Enum query_type,
    "searchId" Str search_id,
    "sessionId" Str session_id,
    "surfacingMethod" Enum surfacing_method,
});

rt::setters!(KnowledgeDocumentPresentation {
    0 application with_application(super::KnowledgeSearchClientApplication) clear_application,
    1 conversation_context with_conversation_context(super::KnowledgeConversationContext) clear_conversation_context,
    2 documents with_documents(Vec<super::PresentedKnowledgeDocument>) clear_documents,
    3 query_type with_query_type(impl Into<super::KnowledgeDocumentPresentationQueryType>) clear_query_type,
    4 search_id with_search_id(impl Into<String>) clear_search_id,
    5 session_id with_session_id(impl Into<String>) clear_session_id,
    6 surfacing_method with_surfacing_method(impl Into<super::KnowledgeDocumentPresentationSurfacingMethod>) clear_surfacing_method,
});

rt::open_enum!(KnowledgeDocumentPresentationQueryType {
    Unknown = "Unknown",
    Article = "Article",
    AutoSearch = "AutoSearch",
    Category = "Category",
    ManualSearch = "ManualSearch",
    Recommendation = "Recommendation",
    Suggestion = "Suggestion",
    ExpandedArticle = "ExpandedArticle",
});

rt::open_enum!(KnowledgeDocumentPresentationSurfacingMethod {
    Unknown = "Unknown",
    Article = "Article",
    Snippet = "Snippet",
    Highlight = "Highlight",
    Generative = "Generative",
});

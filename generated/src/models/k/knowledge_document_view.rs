// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeDocumentView`.
///
/// The service requires `application`, `documentVariationId`, `documentVersionId` in requests.
#[non_exhaustive]
pub struct KnowledgeDocumentView {
    /// `application`, required.
    pub application: Option<super::KnowledgeSearchClientApplication>,
    /// `conversationContext`.
    pub conversation_context: Option<super::KnowledgeConversationContext>,
    /// `documentVariationId`, required.
    pub document_variation_id: Option<String>,
    /// `documentVersionId`, required.
    pub document_version_id: Option<String>,
    /// `queryType`.
    pub query_type: Option<super::KnowledgeDocumentViewQueryType>,
    /// `searchId`.
    pub search_id: Option<String>,
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `surfacingMethod`.
    pub surfacing_method: Option<super::KnowledgeDocumentViewSurfacingMethod>,
    __marks: rt::Marks,
}
/// The values of `queryType` in [`KnowledgeDocumentView`](super::KnowledgeDocumentView).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeDocumentViewQueryType {
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
/// The values of `surfacingMethod` in [`KnowledgeDocumentView`](super::KnowledgeDocumentView).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeDocumentViewSurfacingMethod {
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

rt::model!(KnowledgeDocumentView {
    "application" Any application,
    "conversationContext" Any conversation_context,
    "documentVariationId" Str document_variation_id,
    "documentVersionId" Str document_version_id,
    "queryType" Enum query_type,
    "searchId" Str search_id,
    "sessionId" Str session_id,
    "surfacingMethod" Enum surfacing_method,
});

rt::setters!(KnowledgeDocumentView {
    0 application with_application(super::KnowledgeSearchClientApplication) clear_application,
    1 conversation_context with_conversation_context(super::KnowledgeConversationContext) clear_conversation_context,
    2 document_variation_id with_document_variation_id(impl Into<String>) clear_document_variation_id,
    3 document_version_id with_document_version_id(impl Into<String>) clear_document_version_id,
    4 query_type with_query_type(impl Into<super::KnowledgeDocumentViewQueryType>) clear_query_type,
    5 search_id with_search_id(impl Into<String>) clear_search_id,
    6 session_id with_session_id(impl Into<String>) clear_session_id,
    7 surfacing_method with_surfacing_method(impl Into<super::KnowledgeDocumentViewSurfacingMethod>) clear_surfacing_method,
});

rt::open_enum!(KnowledgeDocumentViewQueryType {
    Unknown = "Unknown",
    Article = "Article",
    AutoSearch = "AutoSearch",
    Category = "Category",
    ManualSearch = "ManualSearch",
    Recommendation = "Recommendation",
    Suggestion = "Suggestion",
    ExpandedArticle = "ExpandedArticle",
});

rt::open_enum!(KnowledgeDocumentViewSurfacingMethod {
    Unknown = "Unknown",
    Article = "Article",
    Snippet = "Snippet",
    Highlight = "Highlight",
    Generative = "Generative",
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeDocumentChunkRequest`.
///
/// The service requires `query` in requests.
#[non_exhaustive]
pub struct KnowledgeDocumentChunkRequest {
    /// `application`.
    pub application: Option<super::KnowledgeSearchClientApplication>,
    /// `confidenceThreshold`.
    pub confidence_threshold: Option<f64>,
    /// `conversationContext`.
    pub conversation_context: Option<super::KnowledgeConversationContext>,
    /// `filter`.
    pub filter: Option<super::DocumentQuery>,
    /// `includeDraftDocuments`.
    pub include_draft_documents: Option<bool>,
    /// `pageNumber`.
    pub page_number: Option<i64>,
    /// `pageSize`.
    pub page_size: Option<i64>,
    /// `preprocessQuery`.
    pub preprocess_query: Option<bool>,
    /// `query`, required.
    ///
    /// Shortest: 3 characters
    ///
    /// Longest: 2147483647 characters
    pub query: Option<String>,
    /// `queryType`.
    pub query_type: Option<super::KnowledgeDocumentChunkRequestQueryType>,
    __marks: rt::Marks,
}
/// The values of `queryType` in [`KnowledgeDocumentChunkRequest`](super::KnowledgeDocumentChunkRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeDocumentChunkRequestQueryType {
    /// `AutoSearch`
    AutoSearch,
    /// `ManualSearch`
    ManualSearch,
    /// `Suggestion`
    Suggestion,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KnowledgeDocumentChunkRequest {
    "application" Any application,
    "confidenceThreshold" Float confidence_threshold,
    "conversationContext" Any conversation_context,
    "filter" Any filter,
    "includeDraftDocuments" Bool include_draft_documents,
    "pageNumber" Int page_number,
    "pageSize" Int page_size,
    "preprocessQuery" Bool preprocess_query,
    "query" Str query,
    "queryType" Enum query_type,
});

rt::setters!(KnowledgeDocumentChunkRequest {
    0 application with_application(super::KnowledgeSearchClientApplication) clear_application,
    1 confidence_threshold with_confidence_threshold(f64) clear_confidence_threshold,
    2 conversation_context with_conversation_context(super::KnowledgeConversationContext) clear_conversation_context,
    3 filter with_filter(super::DocumentQuery) clear_filter,
    4 include_draft_documents with_include_draft_documents(bool) clear_include_draft_documents,
    5 page_number with_page_number(i64) clear_page_number,
    6 page_size with_page_size(i64) clear_page_size,
    7 preprocess_query with_preprocess_query(bool) clear_preprocess_query,
    8 query with_query(impl Into<String>) clear_query,
    9 query_type with_query_type(impl Into<super::KnowledgeDocumentChunkRequestQueryType>) clear_query_type,
});

rt::open_enum!(KnowledgeDocumentChunkRequestQueryType {
    AutoSearch = "AutoSearch",
    ManualSearch = "ManualSearch",
    Suggestion = "Suggestion",
});

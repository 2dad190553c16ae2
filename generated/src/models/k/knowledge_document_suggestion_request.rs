// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeDocumentSuggestionRequest`.
///
/// The service requires `query` in requests.
#[non_exhaustive]
pub struct KnowledgeDocumentSuggestionRequest {
    /// `filter`.
    pub filter: Option<super::DocumentQuery>,
    /// `includeDraftDocuments`.
    pub include_draft_documents: Option<bool>,
    /// `interval`.
    pub interval: Option<super::DocumentQueryInterval>,
    /// `pageSize`.
    pub page_size: Option<i64>,
    /// `query`, required.
    pub query: Option<String>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeDocumentSuggestionRequest {
    "filter" Any filter,
    "includeDraftDocuments" Bool include_draft_documents,
    "interval" Any interval,
    "pageSize" Int page_size,
    "query" Str query,
});

rt::setters!(KnowledgeDocumentSuggestionRequest {
    0 filter with_filter(super::DocumentQuery) clear_filter,
    1 include_draft_documents with_include_draft_documents(bool) clear_include_draft_documents,
    2 interval with_interval(super::DocumentQueryInterval) clear_interval,
    3 page_size with_page_size(i64) clear_page_size,
    4 query with_query(impl Into<String>) clear_query,
});

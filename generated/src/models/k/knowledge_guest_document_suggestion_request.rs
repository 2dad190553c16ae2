// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeGuestDocumentSuggestionRequest`.
///
/// The service requires `query` in requests.
#[non_exhaustive]
pub struct KnowledgeGuestDocumentSuggestionRequest {
    /// `includeDraftDocuments`.
    pub include_draft_documents: Option<bool>,
    /// `pageSize`.
    pub page_size: Option<i64>,
    /// `query`, required.
    pub query: Option<String>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeGuestDocumentSuggestionRequest {
    "includeDraftDocuments" Bool include_draft_documents,
    "pageSize" Int page_size,
    "query" Str query,
});

rt::setters!(KnowledgeGuestDocumentSuggestionRequest {
    0 include_draft_documents with_include_draft_documents(bool) clear_include_draft_documents,
    1 page_size with_page_size(i64) clear_page_size,
    2 query with_query(impl Into<String>) clear_query,
});

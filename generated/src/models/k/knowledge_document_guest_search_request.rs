// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeDocumentGuestSearchRequest`.
///
/// The service requires `query` in requests.
#[non_exhaustive]
pub struct KnowledgeDocumentGuestSearchRequest {
    /// `answerHighlightTopResults`.
    ///
    /// Minimum: 1
    ///
    /// Maximum: 5
    pub answer_highlight_top_results: Option<i64>,
    /// `includeDraftDocuments`.
    pub include_draft_documents: Option<bool>,
    /// `pageCount`.
    pub page_count: Option<i64>,
    /// `pageNumber`.
    pub page_number: Option<i64>,
    /// `pageSize`.
    pub page_size: Option<i64>,
    /// `query`, required.
    ///
    /// Shortest: 3 characters
    ///
    /// Longest: 2147483647 characters
    pub query: Option<String>,
    /// `queryType`.
    pub query_type: Option<super::KnowledgeDocumentGuestSearchRequestQueryType>,
    /// `searchId`.
    pub search_id: Option<String>,
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `total`.
    pub total: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `queryType` in [`KnowledgeDocumentGuestSearchRequest`](super::KnowledgeDocumentGuestSearchRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeDocumentGuestSearchRequestQueryType {
    /// `AutoSearch`
    AutoSearch,
    /// `ManualSearch`
    ManualSearch,
    /// `Suggestion`
    Suggestion,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KnowledgeDocumentGuestSearchRequest {
    "answerHighlightTopResults" Int answer_highlight_top_results,
    "includeDraftDocuments" Bool include_draft_documents,
    "pageCount" Int page_count,
    "pageNumber" Int page_number,
    "pageSize" Int page_size,
    "query" Str query,
    "queryType" Enum query_type,
    "searchId" Str search_id,
    "sessionId" Str session_id,
    "total" Int total,
});

rt::setters!(KnowledgeDocumentGuestSearchRequest {
    0 answer_highlight_top_results with_answer_highlight_top_results(i64) clear_answer_highlight_top_results,
    1 include_draft_documents with_include_draft_documents(bool) clear_include_draft_documents,
    2 page_count with_page_count(i64) clear_page_count,
    3 page_number with_page_number(i64) clear_page_number,
    4 page_size with_page_size(i64) clear_page_size,
    5 query with_query(impl Into<String>) clear_query,
    6 query_type with_query_type(impl Into<super::KnowledgeDocumentGuestSearchRequestQueryType>) clear_query_type,
    7 search_id with_search_id(impl Into<String>) clear_search_id,
    8 session_id with_session_id(impl Into<String>) clear_session_id,
    9 total with_total(i64) clear_total,
});

rt::open_enum!(KnowledgeDocumentGuestSearchRequestQueryType {
    AutoSearch = "AutoSearch",
    ManualSearch = "ManualSearch",
    Suggestion = "Suggestion",
});

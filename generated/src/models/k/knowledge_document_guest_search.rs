// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeDocumentGuestSearch`.
#[non_exhaustive]
pub struct KnowledgeDocumentGuestSearch {
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
    pub query_type: Option<super::KnowledgeDocumentGuestSearchQueryType>,
    /// `results`.
    pub results: Option<Vec<super::KnowledgeDocumentGuestSearchResult>>,
    /// `searchId`.
    pub search_id: Option<String>,
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `total`.
    pub total: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `queryType` in [`KnowledgeDocumentGuestSearch`](super::KnowledgeDocumentGuestSearch).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeDocumentGuestSearchQueryType {
    /// `AutoSearch`
    AutoSearch,
    /// `ManualSearch`
    ManualSearch,
    /// `Suggestion`
    Suggestion,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KnowledgeDocumentGuestSearch {
    "pageCount" Int page_count,
    "pageNumber" Int page_number,
    "pageSize" Int page_size,
    "query" Str query,
    "queryType" Enum query_type,
    "results" Any results,
    "searchId" Str search_id,
    "sessionId" Str session_id,
    "total" Int total,
});

rt::open_enum!(KnowledgeDocumentGuestSearchQueryType {
    AutoSearch = "AutoSearch",
    ManualSearch = "ManualSearch",
    Suggestion = "Suggestion",
});

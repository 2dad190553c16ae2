// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeDocumentSearchRequest`.
///
/// The service requires `query` in requests.
#[non_exhaustive]
pub struct KnowledgeDocumentSearchRequest {
    /// `answerHighlightTopResults`.
    ///
    /// Minimum: 1
    ///
    /// Maximum: 5
    pub answer_highlight_top_results: Option<i64>,
    /// `answerMode`.
    pub answer_mode: Option<Vec<String>>,
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
    /// `interval`.
    pub interval: Option<super::DocumentQueryInterval>,
    /// `pageCount`.
    pub page_count: Option<i64>,
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
    pub query_type: Option<super::KnowledgeDocumentSearchRequestQueryType>,
    /// `searchId`.
    pub search_id: Option<String>,
    /// `sortBy`.
    pub sort_by: Option<super::KnowledgeDocumentSearchRequestSortBy>,
    /// `sortOrder`.
    pub sort_order: Option<super::KnowledgeDocumentSearchRequestSortOrder>,
    /// `total`.
    pub total: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `queryType` in [`KnowledgeDocumentSearchRequest`](super::KnowledgeDocumentSearchRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeDocumentSearchRequestQueryType {
    /// `AutoSearch`
    AutoSearch,
    /// `ManualSearch`
    ManualSearch,
    /// `Suggestion`
    Suggestion,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `sortBy` in [`KnowledgeDocumentSearchRequest`](super::KnowledgeDocumentSearchRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeDocumentSearchRequestSortBy {
    /// `ConfidenceScore`
    ConfidenceScore,
    /// `DateCreated`
    DateCreated,
    /// `DateModified`
    DateModified,
    /// `CategoryName`
    CategoryName,
    /// `LabelName`
    LabelName,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `sortOrder` in [`KnowledgeDocumentSearchRequest`](super::KnowledgeDocumentSearchRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeDocumentSearchRequestSortOrder {
    /// `Asc`
    Asc,
    /// `Desc`
    Desc,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KnowledgeDocumentSearchRequest {
    "answerHighlightTopResults" Int answer_highlight_top_results,
    "answerMode" Texts answer_mode,
    "application" Any application,
    "confidenceThreshold" Float confidence_threshold,
    "conversationContext" Any conversation_context,
    "filter" Any filter,
    "includeDraftDocuments" Bool include_draft_documents,
    "interval" Any interval,
    "pageCount" Int page_count,
    "pageNumber" Int page_number,
    "pageSize" Int page_size,
    "preprocessQuery" Bool preprocess_query,
    "query" Str query,
    "queryType" Enum query_type,
    "searchId" Str search_id,
    "sortBy" Enum sort_by,
    "sortOrder" Enum sort_order,
    "total" Int total,
});

rt::setters!(KnowledgeDocumentSearchRequest {
    0 answer_highlight_top_results with_answer_highlight_top_results(i64) clear_answer_highlight_top_results,
    1 answer_mode with_answer_mode(Vec<String>) clear_answer_mode,
    2 application with_application(super::KnowledgeSearchClientApplication) clear_application,
    3 confidence_threshold with_confidence_threshold(f64) clear_confidence_threshold,
    4 conversation_context with_conversation_context(super::KnowledgeConversationContext) clear_conversation_context,
    5 filter with_filter(super::DocumentQuery) clear_filter,
    6 include_draft_documents with_include_draft_documents(bool) clear_include_draft_documents,
    7 interval with_interval(super::DocumentQueryInterval) clear_interval,
    8 page_count with_page_count(i64) clear_page_count,
    9 page_number with_page_number(i64) clear_page_number,
    10 page_size with_page_size(i64) clear_page_size,
    11 preprocess_query with_preprocess_query(bool) clear_preprocess_query,
    12 query with_query(impl Into<String>) clear_query,
    13 query_type with_query_type(impl Into<super::KnowledgeDocumentSearchRequestQueryType>) clear_query_type,
    14 search_id with_search_id(impl Into<String>) clear_search_id,
    15 sort_by with_sort_by(impl Into<super::KnowledgeDocumentSearchRequestSortBy>) clear_sort_by,
    16 sort_order with_sort_order(impl Into<super::KnowledgeDocumentSearchRequestSortOrder>) clear_sort_order,
    17 total with_total(i64) clear_total,
});

rt::open_enum!(KnowledgeDocumentSearchRequestQueryType {
    AutoSearch = "AutoSearch",
    ManualSearch = "ManualSearch",
    Suggestion = "Suggestion",
});

rt::open_enum!(KnowledgeDocumentSearchRequestSortBy {
    ConfidenceScore = "ConfidenceScore",
    DateCreated = "DateCreated",
    DateModified = "DateModified",
    CategoryName = "CategoryName",
    LabelName = "LabelName",
});

rt::open_enum!(KnowledgeDocumentSearchRequestSortOrder {
    Asc = "Asc",
    Desc = "Desc",
});

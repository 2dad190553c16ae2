// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeDocumentSearch`.
#[non_exhaustive]
pub struct KnowledgeDocumentSearch {
    /// `answerGeneration`.
    pub answer_generation: Option<super::KnowledgeAnswerGenerationResponse>,
    /// `application`.
    pub application: Option<super::KnowledgeSearchClientApplication>,
    /// `confidenceThreshold`.
    pub confidence_threshold: Option<f64>,
    /// `conversationContext`.
    pub conversation_context: Option<super::KnowledgeConversationContextResponse>,
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
    pub query_type: Option<super::KnowledgeDocumentSearchQueryType>,
    /// `results`.
    pub results: Option<Vec<super::KnowledgeDocumentSearchResult>>,
    /// `searchId`.
    pub search_id: Option<String>,
    /// `total`.
    pub total: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `queryType` in [`KnowledgeDocumentSearch`](super::KnowledgeDocumentSearch).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeDocumentSearchQueryType {
    /// `AutoSearch`
    AutoSearch,
    /// `ManualSearch`
    ManualSearch,
    /// `Suggestion`
    Suggestion,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KnowledgeDocumentSearch {
    "answerGeneration" Any answer_generation,
    "application" Any application,
    "confidenceThreshold" Float confidence_threshold,
    "conversationContext" Any conversation_context,
    "pageCount" Int page_count,
    "pageNumber" Int page_number,
    "pageSize" Int page_size,
    "preprocessQuery" Bool preprocess_query,
    "query" Str query,
    "queryType" Enum query_type,
    "results" Any results,
    "searchId" Str search_id,
    "total" Int total,
});

rt::open_enum!(KnowledgeDocumentSearchQueryType {
    AutoSearch = "AutoSearch",
    ManualSearch = "ManualSearch",
    Suggestion = "Suggestion",
});

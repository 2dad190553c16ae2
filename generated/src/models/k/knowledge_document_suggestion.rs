// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeDocumentSuggestion`.
#[non_exhaustive]
pub struct KnowledgeDocumentSuggestion {
    /// `pageSize`.
    pub page_size: Option<i64>,
    /// `query`, required.
    pub query: Option<String>,
    /// `results`.
    pub results: Option<Vec<super::KnowledgeDocumentSuggestionResult>>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeDocumentSuggestion {
    "pageSize" Int page_size,
    "query" Str query,
    "results" Any results,
});

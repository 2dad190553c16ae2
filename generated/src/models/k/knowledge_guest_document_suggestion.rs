// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeGuestDocumentSuggestion`.
#[non_exhaustive]
pub struct KnowledgeGuestDocumentSuggestion {
    /// `pageSize`.
    pub page_size: Option<i64>,
    /// `query`, required.
    pub query: Option<String>,
    /// `results`.
    pub results: Option<Vec<super::KnowledgeGuestDocumentSuggestionResult>>,
    /// `sessionId`.
    pub session_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeGuestDocumentSuggestion {
    "pageSize" Int page_size,
    "query" Str query,
    "results" Any results,
    "sessionId" Str session_id,
});

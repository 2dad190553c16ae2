// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ReportingTurnKnowledgeSearch`.
#[non_exhaustive]
pub struct ReportingTurnKnowledgeSearch {
    /// `documents`.
    pub documents: Option<Vec<super::ReportingTurnKnowledgeDocument>>,
    /// `query`.
    pub query: Option<String>,
    /// `searchId`.
    pub search_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ReportingTurnKnowledgeSearch {
    "documents" Any documents,
    "query" Str query,
    "searchId" Str search_id,
});

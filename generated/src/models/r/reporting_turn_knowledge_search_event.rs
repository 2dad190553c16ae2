// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ReportingTurnKnowledgeSearchEvent`.
#[non_exhaustive]
pub struct ReportingTurnKnowledgeSearchEvent {
    /// `answerDocumentId`.
    pub answer_document_id: Option<String>,
    /// `documents`.
    pub documents: Option<Vec<super::ReportingTurnKnowledgeDocument>>,
    /// `knowledgeBaseId`.
    pub knowledge_base_id: Option<String>,
    /// `searchId`.
    pub search_id: Option<String>,
    /// `searchQuery`.
    pub search_query: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ReportingTurnKnowledgeSearchEvent {
    "answerDocumentId" Str answer_document_id,
    "documents" Any documents,
    "knowledgeBaseId" Str knowledge_base_id,
    "searchId" Str search_id,
    "searchQuery" Str search_query,
});

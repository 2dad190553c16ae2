// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ReportingTurnKnowledgeFeedback`.
#[non_exhaustive]
pub struct ReportingTurnKnowledgeFeedback {
    /// `documents`.
    pub documents: Option<Vec<super::ReportingTurnKnowledgeDocument>>,
    /// `rating`.
    pub rating: Option<i64>,
    /// `searchId`.
    pub search_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ReportingTurnKnowledgeFeedback {
    "documents" Any documents,
    "rating" Int rating,
    "searchId" Str search_id,
});

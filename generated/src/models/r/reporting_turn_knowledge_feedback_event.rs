// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ReportingTurnKnowledgeFeedbackEvent`.
#[non_exhaustive]
pub struct ReportingTurnKnowledgeFeedbackEvent {
    /// `documentVariationId`.
    pub document_variation_id: Option<String>,
    /// `documentVersionId`.
    pub document_version_id: Option<String>,
    /// `documents`.
    pub documents: Option<Vec<super::ReportingTurnKnowledgeDocument>>,
    /// `feedbackRating`.
    pub feedback_rating: Option<i64>,
    /// `knowledgeBaseId`.
    pub knowledge_base_id: Option<String>,
    /// `searchId`.
    pub search_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ReportingTurnKnowledgeFeedbackEvent {
    "documentVariationId" Str document_variation_id,
    "documentVersionId" Str document_version_id,
    "documents" Any documents,
    "feedbackRating" Int feedback_rating,
    "knowledgeBaseId" Str knowledge_base_id,
    "searchId" Str search_id,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ReportingTurnKnowledgeDocument`.
#[non_exhaustive]
pub struct ReportingTurnKnowledgeDocument {
    /// `answer`.
    pub answer: Option<String>,
    /// `confidence`.
    pub confidence: Option<f64>,
    /// `id`.
    pub id: Option<String>,
    /// `question`.
    pub question: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ReportingTurnKnowledgeDocument {
    "answer" Str answer,
    "confidence" Float confidence,
    "id" Str id,
    "question" Str question,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ReportingTurnKnowledge`.
#[non_exhaustive]
pub struct ReportingTurnKnowledge {
    /// `feedback`.
    pub feedback: Option<super::ReportingTurnKnowledgeFeedback>,
    /// `knowledgeBaseId`.
    pub knowledge_base_id: Option<String>,
    /// `search`.
    pub search: Option<super::ReportingTurnKnowledgeSearch>,
    __marks: rt::Marks,
}

rt::model!(ReportingTurnKnowledge {
    "feedback" Any feedback,
    "knowledgeBaseId" Str knowledge_base_id,
    "search" Any search,
});

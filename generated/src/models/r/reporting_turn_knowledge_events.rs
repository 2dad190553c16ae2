// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ReportingTurnKnowledgeEvents`.
#[non_exhaustive]
pub struct ReportingTurnKnowledgeEvents {
    /// `feedback`.
    pub feedback: Option<Vec<super::ReportingTurnKnowledgeFeedbackEvent>>,
    /// `search`.
    pub search: Option<Vec<super::ReportingTurnKnowledgeSearchEvent>>,
    __marks: rt::Marks,
}

rt::model!(ReportingTurnKnowledgeEvents {
    "feedback" Any feedback,
    "search" Any search,
});

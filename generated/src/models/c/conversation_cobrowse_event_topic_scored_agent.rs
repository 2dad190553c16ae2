// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationCobrowseEventTopicScoredAgent`.
#[non_exhaustive]
pub struct ConversationCobrowseEventTopicScoredAgent {
    /// `agent`.
    pub agent: Option<super::ConversationCobrowseEventTopicUriReference>,
    /// `score`.
    pub score: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ConversationCobrowseEventTopicScoredAgent {
    "agent" Any agent,
    "score" Int score,
});

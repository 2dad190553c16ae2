// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationCobrowseEventTopicScoredAgent`.
#[non_exhaustive]
pub struct QueueConversationCobrowseEventTopicScoredAgent {
    /// `agent`.
    pub agent: Option<super::QueueConversationCobrowseEventTopicUriReference>,
    /// `score`.
    pub score: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationCobrowseEventTopicScoredAgent {
    "agent" Any agent,
    "score" Int score,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationVideoEventTopicScoredAgent`.
#[non_exhaustive]
pub struct QueueConversationVideoEventTopicScoredAgent {
    /// `agent`.
    pub agent: Option<super::QueueConversationVideoEventTopicUriReference>,
    /// `score`.
    pub score: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationVideoEventTopicScoredAgent {
    "agent" Any agent,
    "score" Int score,
});

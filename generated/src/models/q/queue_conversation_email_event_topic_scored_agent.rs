// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationEmailEventTopicScoredAgent`.
#[non_exhaustive]
pub struct QueueConversationEmailEventTopicScoredAgent {
    /// `agent`.
    pub agent: Option<super::QueueConversationEmailEventTopicUriReference>,
    /// `score`.
    pub score: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationEmailEventTopicScoredAgent {
    "agent" Any agent,
    "score" Int score,
});

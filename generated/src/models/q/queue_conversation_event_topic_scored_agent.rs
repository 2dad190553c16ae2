// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationEventTopicScoredAgent`.
#[non_exhaustive]
pub struct QueueConversationEventTopicScoredAgent {
    /// `agent`.
    pub agent: Option<super::QueueConversationEventTopicUriReference>,
    /// `score`.
    pub score: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationEventTopicScoredAgent {
    "agent" Any agent,
    "score" Int score,
});

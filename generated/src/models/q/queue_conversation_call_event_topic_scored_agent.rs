// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationCallEventTopicScoredAgent`.
#[non_exhaustive]
pub struct QueueConversationCallEventTopicScoredAgent {
    /// `agent`.
    pub agent: Option<super::QueueConversationCallEventTopicUriReference>,
    /// `score`.
    pub score: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationCallEventTopicScoredAgent {
    "agent" Any agent,
    "score" Int score,
});

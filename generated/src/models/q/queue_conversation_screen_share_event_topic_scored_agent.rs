// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationScreenShareEventTopicScoredAgent`.
#[non_exhaustive]
pub struct QueueConversationScreenShareEventTopicScoredAgent {
    /// `agent`.
    pub agent: Option<super::QueueConversationScreenShareEventTopicUriReference>,
    /// `score`.
    pub score: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationScreenShareEventTopicScoredAgent {
    "agent" Any agent,
    "score" Int score,
});

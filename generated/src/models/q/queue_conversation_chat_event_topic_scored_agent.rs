// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationChatEventTopicScoredAgent`.
#[non_exhaustive]
pub struct QueueConversationChatEventTopicScoredAgent {
    /// `agent`.
    pub agent: Option<super::QueueConversationChatEventTopicUriReference>,
    /// `score`.
    pub score: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationChatEventTopicScoredAgent {
    "agent" Any agent,
    "score" Int score,
});

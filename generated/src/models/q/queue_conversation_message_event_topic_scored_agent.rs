// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationMessageEventTopicScoredAgent`.
#[non_exhaustive]
pub struct QueueConversationMessageEventTopicScoredAgent {
    /// `agent`.
    pub agent: Option<super::QueueConversationMessageEventTopicUriReference>,
    /// `score`.
    pub score: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationMessageEventTopicScoredAgent {
    "agent" Any agent,
    "score" Int score,
});

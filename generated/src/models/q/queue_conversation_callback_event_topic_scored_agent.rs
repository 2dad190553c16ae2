// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationCallbackEventTopicScoredAgent`.
#[non_exhaustive]
pub struct QueueConversationCallbackEventTopicScoredAgent {
    /// `agent`.
    pub agent: Option<super::QueueConversationCallbackEventTopicUriReference>,
    /// `score`.
    pub score: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationCallbackEventTopicScoredAgent {
    "agent" Any agent,
    "score" Int score,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationSocialExpressionEventTopicScoredAgent`.
#[non_exhaustive]
pub struct QueueConversationSocialExpressionEventTopicScoredAgent {
    /// `agent`.
    pub agent: Option<super::QueueConversationSocialExpressionEventTopicUriReference>,
    /// `score`.
    pub score: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationSocialExpressionEventTopicScoredAgent {
    "agent" Any agent,
    "score" Int score,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationSocialExpressionEventTopicScoredAgent`.
#[non_exhaustive]
pub struct ConversationSocialExpressionEventTopicScoredAgent {
    /// `agent`.
    pub agent: Option<super::ConversationSocialExpressionEventTopicUriReference>,
    /// `score`.
    pub score: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ConversationSocialExpressionEventTopicScoredAgent {
    "agent" Any agent,
    "score" Int score,
});

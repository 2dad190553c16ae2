// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationChatEventTopicScoredAgent`.
#[non_exhaustive]
pub struct ConversationChatEventTopicScoredAgent {
    /// `agent`.
    pub agent: Option<super::ConversationChatEventTopicUriReference>,
    /// `score`.
    pub score: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ConversationChatEventTopicScoredAgent {
    "agent" Any agent,
    "score" Int score,
});

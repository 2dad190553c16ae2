// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationMessageEventTopicScoredAgent`.
#[non_exhaustive]
pub struct ConversationMessageEventTopicScoredAgent {
    /// `agent`.
    pub agent: Option<super::ConversationMessageEventTopicUriReference>,
    /// `score`.
    pub score: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ConversationMessageEventTopicScoredAgent {
    "agent" Any agent,
    "score" Int score,
});

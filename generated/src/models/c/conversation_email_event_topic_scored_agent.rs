// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEmailEventTopicScoredAgent`.
#[non_exhaustive]
pub struct ConversationEmailEventTopicScoredAgent {
    /// `agent`.
    pub agent: Option<super::ConversationEmailEventTopicUriReference>,
    /// `score`.
    pub score: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ConversationEmailEventTopicScoredAgent {
    "agent" Any agent,
    "score" Int score,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationVideoEventTopicScoredAgent`.
#[non_exhaustive]
pub struct ConversationVideoEventTopicScoredAgent {
    /// `agent`.
    pub agent: Option<super::ConversationVideoEventTopicUriReference>,
    /// `score`.
    pub score: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ConversationVideoEventTopicScoredAgent {
    "agent" Any agent,
    "score" Int score,
});

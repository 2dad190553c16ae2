// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationScreenShareEventTopicScoredAgent`.
#[non_exhaustive]
pub struct ConversationScreenShareEventTopicScoredAgent {
    /// `agent`.
    pub agent: Option<super::ConversationScreenShareEventTopicUriReference>,
    /// `score`.
    pub score: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ConversationScreenShareEventTopicScoredAgent {
    "agent" Any agent,
    "score" Int score,
});

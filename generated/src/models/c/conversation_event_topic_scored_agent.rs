// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEventTopicScoredAgent`.
#[non_exhaustive]
pub struct ConversationEventTopicScoredAgent {
    /// `agent`.
    pub agent: Option<super::ConversationEventTopicUriReference>,
    /// `score`.
    pub score: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ConversationEventTopicScoredAgent {
    "agent" Any agent,
    "score" Int score,
});

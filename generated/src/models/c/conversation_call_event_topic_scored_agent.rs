// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationCallEventTopicScoredAgent`.
#[non_exhaustive]
pub struct ConversationCallEventTopicScoredAgent {
    /// `agent`.
    pub agent: Option<super::ConversationCallEventTopicUriReference>,
    /// `score`.
    pub score: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ConversationCallEventTopicScoredAgent {
    "agent" Any agent,
    "score" Int score,
});

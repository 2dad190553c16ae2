// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationCallbackEventTopicScoredAgent`.
#[non_exhaustive]
pub struct ConversationCallbackEventTopicScoredAgent {
    /// `agent`.
    pub agent: Option<super::ConversationCallbackEventTopicUriReference>,
    /// `score`.
    pub score: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ConversationCallbackEventTopicScoredAgent {
    "agent" Any agent,
    "score" Int score,
});

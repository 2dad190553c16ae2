// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DraftRequest`.
#[non_exhaustive]
pub struct DraftRequest {
    /// `intents`.
    pub intents: Option<Vec<super::DraftIntents>>,
    /// `topics`.
    pub topics: Option<Vec<super::DraftTopicRequest>>,
    __marks: rt::Marks,
}

rt::model!(DraftRequest {
    "intents" Any intents,
    "topics" Any topics,
});

rt::setters!(DraftRequest {
    0 intents with_intents(Vec<super::DraftIntents>) clear_intents,
    1 topics with_topics(Vec<super::DraftTopicRequest>) clear_topics,
});

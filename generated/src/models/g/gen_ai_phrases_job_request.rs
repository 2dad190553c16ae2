// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GenAIPhrasesJobRequest`.
///
/// The service requires `topic` in requests.
#[non_exhaustive]
pub struct GenAIPhrasesJobRequest {
    /// `topic`, required.
    pub topic: Option<super::GenAIPhrasesJobTopic>,
    __marks: rt::Marks,
}

rt::model!(GenAIPhrasesJobRequest {
    "topic" Any topic,
});

rt::setters!(GenAIPhrasesJobRequest {
    0 topic with_topic(super::GenAIPhrasesJobTopic) clear_topic,
});

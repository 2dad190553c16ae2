// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TopicJobRequest`.
///
/// The service requires `topicIds` in requests.
#[non_exhaustive]
pub struct TopicJobRequest {
    /// `topicIds`, required.
    pub topic_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(TopicJobRequest {
    "topicIds" Texts topic_ids,
});

rt::setters!(TopicJobRequest {
    0 topic_ids with_topic_ids(Vec<String>) clear_topic_ids,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2StaTopicsDetectedTopicTopicDetected`.
#[non_exhaustive]
pub struct V2StaTopicsDetectedTopicTopicDetected {
    /// `participant`.
    pub participant: Option<String>,
    /// `topicId`.
    pub topic_id: Option<String>,
    /// `topicName`.
    pub topic_name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(V2StaTopicsDetectedTopicTopicDetected {
    "participant" Str participant,
    "topicId" Str topic_id,
    "topicName" Str topic_name,
});

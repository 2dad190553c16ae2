// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueUserEventTopicQueueMember`.
#[non_exhaustive]
pub struct QueueUserEventTopicQueueMember {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `id`.
    pub id: Option<String>,
    /// `joined`.
    pub joined: Option<bool>,
    /// `queueId`.
    pub queue_id: Option<String>,
    /// `user`.
    pub user: Option<super::QueueUserEventTopicUserReference>,
    __marks: rt::Marks,
}

rt::model!(QueueUserEventTopicQueueMember {
    "additionalProperties" Any additional_properties_2,
    "id" Str id,
    "joined" Bool joined,
    "queueId" Str queue_id,
    "user" Any user,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationEventTopicMessageMetadata`.
#[non_exhaustive]
pub struct QueueConversationEventTopicMessageMetadata {
    /// `content`.
    pub content: Option<Vec<super::QueueConversationEventTopicMessageMetadataContent>>,
    /// `events`.
    pub events: Option<Vec<super::QueueConversationEventTopicMessageMetadataEvent>>,
    /// `type`.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationEventTopicMessageMetadata {
    "content" Any content,
    "events" Any events,
    "type" Str r#type,
});

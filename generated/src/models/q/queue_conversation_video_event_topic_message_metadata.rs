// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationVideoEventTopicMessageMetadata`.
#[non_exhaustive]
pub struct QueueConversationVideoEventTopicMessageMetadata {
    /// `content`.
    pub content: Option<
        Vec<super::QueueConversationVideoEventTopicMessageMetadataContent>,
    >,
    /// `events`.
    pub events: Option<Vec<super::QueueConversationVideoEventTopicMessageMetadataEvent>>,
    /// `type`.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationVideoEventTopicMessageMetadata {
    "content" Any content,
    "events" Any events,
    "type" Str r#type,
});

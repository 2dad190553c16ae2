// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationMessageEventTopicMessageMetadata`.
#[non_exhaustive]
pub struct QueueConversationMessageEventTopicMessageMetadata {
    /// `content`.
    pub content: Option<
        Vec<super::QueueConversationMessageEventTopicMessageMetadataContent>,
    >,
    /// `events`.
    pub events: Option<
        Vec<super::QueueConversationMessageEventTopicMessageMetadataEvent>,
    >,
    /// `type`.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationMessageEventTopicMessageMetadata {
    "content" Any content,
    "events" Any events,
    "type" Str r#type,
});

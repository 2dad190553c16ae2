// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEventTopicMessageMetadata`.
#[non_exhaustive]
pub struct ConversationEventTopicMessageMetadata {
    /// `content`.
    pub content: Option<Vec<super::ConversationEventTopicMessageMetadataContent>>,
    /// `events`.
    pub events: Option<Vec<super::ConversationEventTopicMessageMetadataEvent>>,
    /// `type`.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationEventTopicMessageMetadata {
    "content" Any content,
    "events" Any events,
    "type" Str r#type,
});

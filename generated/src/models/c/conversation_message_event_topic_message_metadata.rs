// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationMessageEventTopicMessageMetadata`.
#[non_exhaustive]
pub struct ConversationMessageEventTopicMessageMetadata {
    /// `content`.
    pub content: Option<Vec<super::ConversationMessageEventTopicMessageMetadataContent>>,
    /// `events`.
    pub events: Option<Vec<super::ConversationMessageEventTopicMessageMetadataEvent>>,
    /// `type`.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationMessageEventTopicMessageMetadata {
    "content" Any content,
    "events" Any events,
    "type" Str r#type,
});

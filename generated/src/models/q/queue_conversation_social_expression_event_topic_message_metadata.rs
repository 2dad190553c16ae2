// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationSocialExpressionEventTopicMessageMetadata`.
#[non_exhaustive]
pub struct QueueConversationSocialExpressionEventTopicMessageMetadata {
    /// `content`.
    pub content: Option<
        Vec<super::QueueConversationSocialExpressionEventTopicMessageMetadataContent>,
    >,
    /// `events`.
    pub events: Option<
        Vec<super::QueueConversationSocialExpressionEventTopicMessageMetadataEvent>,
    >,
    /// `type`.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationSocialExpressionEventTopicMessageMetadata {
    "content" Any content,
    "events" Any events,
    "type" Str r#type,
});

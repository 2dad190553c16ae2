// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationSocialExpressionEventTopicMessageMetadataEvent`.
#[non_exhaustive]
pub struct QueueConversationSocialExpressionEventTopicMessageMetadataEvent {
    /// `eventType`.
    pub event_type: Option<String>,
    /// `subType`.
    pub sub_type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationSocialExpressionEventTopicMessageMetadataEvent {
    "eventType" Str event_type,
    "subType" Str sub_type,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationSocialExpressionEventTopicMessageMetadataContent`.
#[non_exhaustive]
pub struct QueueConversationSocialExpressionEventTopicMessageMetadataContent {
    /// `contentType`.
    pub content_type: Option<String>,
    /// `subType`.
    pub sub_type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationSocialExpressionEventTopicMessageMetadataContent {
    "contentType" Str content_type,
    "subType" Str sub_type,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationMessageEventTopicMessageMetadataContent`.
#[non_exhaustive]
pub struct QueueConversationMessageEventTopicMessageMetadataContent {
    /// `contentType`.
    pub content_type: Option<String>,
    /// `subType`.
    pub sub_type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationMessageEventTopicMessageMetadataContent {
    "contentType" Str content_type,
    "subType" Str sub_type,
});

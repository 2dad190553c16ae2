// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationEventTopicMessageMetadataContent`.
#[non_exhaustive]
pub struct QueueConversationEventTopicMessageMetadataContent {
    /// `contentType`.
    pub content_type: Option<String>,
    /// `subType`.
    pub sub_type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationEventTopicMessageMetadataContent {
    "contentType" Str content_type,
    "subType" Str sub_type,
});

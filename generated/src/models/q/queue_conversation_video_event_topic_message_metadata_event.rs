// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationVideoEventTopicMessageMetadataEvent`.
#[non_exhaustive]
pub struct QueueConversationVideoEventTopicMessageMetadataEvent {
    /// `eventType`.
    pub event_type: Option<String>,
    /// `subType`.
    pub sub_type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationVideoEventTopicMessageMetadataEvent {
    "eventType" Str event_type,
    "subType" Str sub_type,
});

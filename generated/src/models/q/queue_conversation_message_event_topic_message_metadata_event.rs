// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationMessageEventTopicMessageMetadataEvent`.
#[non_exhaustive]
pub struct QueueConversationMessageEventTopicMessageMetadataEvent {
    /// `eventType`.
    pub event_type: Option<String>,
    /// `subType`.
    pub sub_type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationMessageEventTopicMessageMetadataEvent {
    "eventType" Str event_type,
    "subType" Str sub_type,
});

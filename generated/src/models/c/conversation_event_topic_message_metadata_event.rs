// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEventTopicMessageMetadataEvent`.
#[non_exhaustive]
pub struct ConversationEventTopicMessageMetadataEvent {
    /// `eventType`.
    pub event_type: Option<String>,
    /// `subType`.
    pub sub_type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationEventTopicMessageMetadataEvent {
    "eventType" Str event_type,
    "subType" Str sub_type,
});

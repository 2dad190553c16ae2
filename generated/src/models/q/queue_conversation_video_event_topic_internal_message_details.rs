// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationVideoEventTopicInternalMessageDetails`.
#[non_exhaustive]
pub struct QueueConversationVideoEventTopicInternalMessageDetails {
    /// `messageId`.
    pub message_id: Option<String>,
    /// `messageTime`.
    pub message_time: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationVideoEventTopicInternalMessageDetails {
    "messageId" Str message_id,
    "messageTime" DateTime message_time,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationSocialExpressionEventTopicInternalMessageDetails`.
#[non_exhaustive]
pub struct QueueConversationSocialExpressionEventTopicInternalMessageDetails {
    /// `messageId`.
    pub message_id: Option<String>,
    /// `messageTime`.
    pub message_time: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationSocialExpressionEventTopicInternalMessageDetails {
    "messageId" Str message_id,
    "messageTime" DateTime message_time,
});

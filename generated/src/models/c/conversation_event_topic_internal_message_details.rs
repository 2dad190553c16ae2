// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEventTopicInternalMessageDetails`.
#[non_exhaustive]
pub struct ConversationEventTopicInternalMessageDetails {
    /// `messageId`.
    pub message_id: Option<String>,
    /// `messageTime`.
    pub message_time: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(ConversationEventTopicInternalMessageDetails {
    "messageId" Str message_id,
    "messageTime" DateTime message_time,
});

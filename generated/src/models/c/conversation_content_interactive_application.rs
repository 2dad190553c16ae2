// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationContentInteractiveApplication`.
#[non_exhaustive]
pub struct ConversationContentInteractiveApplication {
    /// `name`.
    pub name: Option<String>,
    /// `receivedMessage`.
    pub received_message: Option<super::ConversationContentReceivedReplyMessage>,
    /// `replyMessage`.
    pub reply_message: Option<super::ConversationContentReceivedReplyMessage>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationContentInteractiveApplication {
    "name" Str name,
    "receivedMessage" Any received_message,
    "replyMessage" Any reply_message,
    "url" Str url,
});

rt::setters!(ConversationContentInteractiveApplication {
    0 name with_name(impl Into<String>) clear_name,
    1 received_message with_received_message(super::ConversationContentReceivedReplyMessage) clear_received_message,
    2 reply_message with_reply_message(super::ConversationContentReceivedReplyMessage) clear_reply_message,
    3 url with_url(impl Into<String>) clear_url,
});

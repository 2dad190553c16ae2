// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueMediaSettings`.
#[non_exhaustive]
pub struct QueueMediaSettings {
    /// `call`.
    pub call: Option<super::MediaSettings>,
    /// `callback`.
    pub callback: Option<super::CallbackMediaSettings>,
    /// `chat`.
    pub chat: Option<super::MediaSettings>,
    /// `email`.
    pub email: Option<super::EmailMediaSettings>,
    /// `message`.
    pub message: Option<super::MessageMediaSettings>,
    __marks: rt::Marks,
}

rt::model!(QueueMediaSettings {
    "call" Any call,
    "callback" Any callback,
    "chat" Any chat,
    "email" Any email,
    "message" Any message,
});

rt::setters!(QueueMediaSettings {
    0 call with_call(super::MediaSettings) clear_call,
    1 callback with_callback(super::CallbackMediaSettings) clear_callback,
    2 chat with_chat(super::MediaSettings) clear_chat,
    3 email with_email(super::EmailMediaSettings) clear_email,
    4 message with_message(super::MessageMediaSettings) clear_message,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WebMessagingChannel`.
#[non_exhaustive]
pub struct WebMessagingChannel {
    /// `from`.
    pub from: Option<super::WebMessagingRecipient>,
    /// `messageId`.
    pub message_id: Option<String>,
    /// `time`.
    pub time: Option<rt::DateTime>,
    /// `to`.
    pub to: Option<super::WebMessagingRecipient>,
    __marks: rt::Marks,
}

rt::model!(WebMessagingChannel {
    "from" Any from,
    "messageId" Str message_id,
    "time" DateTime time,
    "to" Any to,
});

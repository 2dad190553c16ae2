// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InternalMessageDetails`.
#[non_exhaustive]
pub struct InternalMessageDetails {
    /// `messageId`.
    pub message_id: Option<String>,
    /// `messageTime`.
    pub message_time: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(InternalMessageDetails {
    "messageId" Str message_id,
    "messageTime" DateTime message_time,
});

rt::setters!(InternalMessageDetails {
    0 message_id with_message_id(impl Into<String>) clear_message_id,
    1 message_time with_message_time(impl Into<rt::DateTime>) clear_message_time,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `IncomingMessageResponse`.
#[non_exhaustive]
pub struct IncomingMessageResponse {
    /// `messageId`.
    pub message_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(IncomingMessageResponse {
    "messageId" Str message_id,
});

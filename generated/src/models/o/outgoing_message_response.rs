// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutgoingMessageResponse`.
#[non_exhaustive]
pub struct OutgoingMessageResponse {
    /// `messageId`.
    pub message_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OutgoingMessageResponse {
    "messageId" Str message_id,
});

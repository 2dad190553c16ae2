// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ChatSendMessageResponse`.
#[non_exhaustive]
pub struct ChatSendMessageResponse {
    /// `id`, required.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ChatSendMessageResponse {
    "id" Str id,
});

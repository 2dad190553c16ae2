// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SendMessageBody`.
///
/// The service requires `message` in requests.
#[non_exhaustive]
pub struct SendMessageBody {
    /// `mentions`.
    pub mentions: Option<Vec<String>>,
    /// `message`, required.
    pub message: Option<String>,
    /// `threadId`.
    pub thread_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SendMessageBody {
    "mentions" Texts mentions,
    "message" Str message,
    "threadId" Str thread_id,
});

rt::setters!(SendMessageBody {
    0 mentions with_mentions(Vec<String>) clear_mentions,
    1 message with_message(impl Into<String>) clear_message,
    2 thread_id with_thread_id(impl Into<String>) clear_thread_id,
});

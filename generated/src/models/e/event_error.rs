// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EventError`.
#[non_exhaustive]
pub struct EventError {
    /// `eventId`.
    pub event_id: Option<String>,
    /// `message`.
    pub message: Option<String>,
    /// `retryable`.
    pub retryable: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(EventError {
    "eventId" Str event_id,
    "message" Str message,
    "retryable" Bool retryable,
});

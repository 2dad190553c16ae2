// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SubscriberResponse`.
#[non_exhaustive]
pub struct SubscriberResponse {
    /// `messageReturned`.
    pub message_returned: Option<Vec<String>>,
    /// `status`, required.
    pub status: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SubscriberResponse {
    "messageReturned" Texts message_returned,
    "status" Str status,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AssistantQueueUsersJobErrorInfo`.
#[non_exhaustive]
pub struct AssistantQueueUsersJobErrorInfo {
    /// `code`.
    pub code: Option<String>,
    /// `message`.
    pub message: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AssistantQueueUsersJobErrorInfo {
    "code" Str code,
    "message" Str message,
});

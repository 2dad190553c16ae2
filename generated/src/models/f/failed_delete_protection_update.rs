// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FailedDeleteProtectionUpdate`.
#[non_exhaustive]
pub struct FailedDeleteProtectionUpdate {
    /// `conversation`.
    pub conversation: Option<super::ConversationReference>,
    /// `errorCode`.
    pub error_code: Option<String>,
    /// `errorMessage`.
    pub error_message: Option<String>,
    __marks: rt::Marks,
}

rt::model!(FailedDeleteProtectionUpdate {
    "conversation" Any conversation,
    "errorCode" Str error_code,
    "errorMessage" Str error_message,
});

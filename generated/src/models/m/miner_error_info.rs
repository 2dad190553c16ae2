// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MinerErrorInfo`.
#[non_exhaustive]
pub struct MinerErrorInfo {
    /// `code`.
    pub code: Option<String>,
    /// `message`.
    pub message: Option<String>,
    /// `messageParams`.
    pub message_params: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `messageWithParams`.
    pub message_with_params: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MinerErrorInfo {
    "code" Str code,
    "message" Str message,
    "messageParams" Any message_params,
    "messageWithParams" Str message_with_params,
});

rt::setters!(MinerErrorInfo {
    0 code with_code(impl Into<String>) clear_code,
    1 message with_message(impl Into<String>) clear_message,
    2 message_params with_message_params(std::collections::BTreeMap<String, rt::Value>) clear_message_params,
    3 message_with_params with_message_with_params(impl Into<String>) clear_message_with_params,
});

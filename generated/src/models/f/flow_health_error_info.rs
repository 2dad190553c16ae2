// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowHealthErrorInfo`.
#[non_exhaustive]
pub struct FlowHealthErrorInfo {
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

rt::model!(FlowHealthErrorInfo {
    "code" Str code,
    "message" Str message,
    "messageParams" Any message_params,
    "messageWithParams" Str message_with_params,
});

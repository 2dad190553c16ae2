// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessageInfo`.
#[non_exhaustive]
pub struct MessageInfo {
    /// `localizableMessageCode`.
    pub localizable_message_code: Option<String>,
    /// `message`.
    pub message: Option<String>,
    /// `messageParams`.
    pub message_params: Option<std::collections::BTreeMap<String, String>>,
    /// `messageWithParams`.
    pub message_with_params: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MessageInfo {
    "localizableMessageCode" Str localizable_message_code,
    "message" Str message,
    "messageParams" Any message_params,
    "messageWithParams" Str message_with_params,
});

rt::setters!(MessageInfo {
    0 localizable_message_code with_localizable_message_code(impl Into<String>) clear_localizable_message_code,
    1 message with_message(impl Into<String>) clear_message,
    2 message_params with_message_params(std::collections::BTreeMap<String, String>) clear_message_params,
    3 message_with_params with_message_with_params(impl Into<String>) clear_message_with_params,
});

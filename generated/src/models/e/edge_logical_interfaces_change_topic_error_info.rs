// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EdgeLogicalInterfacesChangeTopicErrorInfo`.
#[non_exhaustive]
pub struct EdgeLogicalInterfacesChangeTopicErrorInfo {
    /// `code`.
    pub code: Option<String>,
    /// `message`.
    pub message: Option<String>,
    /// `messageParams`.
    pub message_params: Option<std::collections::BTreeMap<String, String>>,
    /// `messageWithParams`.
    pub message_with_params: Option<String>,
    __marks: rt::Marks,
}

rt::model!(EdgeLogicalInterfacesChangeTopicErrorInfo {
    "code" Str code,
    "message" Str message,
    "messageParams" Any message_params,
    "messageWithParams" Str message_with_params,
});

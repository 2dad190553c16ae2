// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ValidationErrorResponse`.
#[non_exhaustive]
pub struct ValidationErrorResponse {
    /// `arguments`.
    pub arguments: Option<std::collections::BTreeMap<String, String>>,
    /// `errorType`.
    pub error_type: Option<String>,
    /// `message`.
    pub message: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ValidationErrorResponse {
    "arguments" Any arguments,
    "errorType" Str error_type,
    "message" Str message,
});

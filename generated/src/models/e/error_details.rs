// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ErrorDetails`.
#[non_exhaustive]
pub struct ErrorDetails {
    /// `code`.
    pub code: Option<String>,
    /// `contextId`.
    pub context_id: Option<String>,
    /// `details`.
    pub details: Option<String>,
    /// `message`.
    pub message: Option<String>,
    /// `messageParams`.
    pub message_params: Option<std::collections::BTreeMap<String, String>>,
    /// `messageWithParams`.
    pub message_with_params: Option<String>,
    /// `nested`.
    pub nested: Option<Box<super::ErrorDetails>>,
    /// `status`.
    pub status: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ErrorDetails {
    "code" Str code,
    "contextId" Str context_id,
    "details" Str details,
    "message" Str message,
    "messageParams" Any message_params,
    "messageWithParams" Str message_with_params,
    "nested" Any nested,
    "status" Int status,
});

rt::setters!(ErrorDetails {
    0 code with_code(impl Into<String>) clear_code,
    1 context_id with_context_id(impl Into<String>) clear_context_id,
    2 details with_details(impl Into<String>) clear_details,
    3 message with_message(impl Into<String>) clear_message,
    4 message_params with_message_params(std::collections::BTreeMap<String, String>) clear_message_params,
    5 message_with_params with_message_with_params(impl Into<String>) clear_message_with_params,
    6 nested with_nested(super::ErrorDetails) clear_nested,
    7 status with_status(i64) clear_status,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DecisionTableImportJobError`.
#[non_exhaustive]
pub struct DecisionTableImportJobError {
    /// `errorCode`.
    pub error_code: Option<String>,
    /// `errorMessage`.
    pub error_message: Option<String>,
    /// `messageParams`.
    pub message_params: Option<std::collections::BTreeMap<String, String>>,
    /// `messageWithParams`.
    pub message_with_params: Option<String>,
    /// `validationErrors`.
    pub validation_errors: Option<Vec<super::DecisionTableJobValidationError>>,
    __marks: rt::Marks,
}

rt::model!(DecisionTableImportJobError {
    "errorCode" Str error_code,
    "errorMessage" Str error_message,
    "messageParams" Any message_params,
    "messageWithParams" Str message_with_params,
    "validationErrors" Any validation_errors,
});

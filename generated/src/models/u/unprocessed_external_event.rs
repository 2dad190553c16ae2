// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UnprocessedExternalEvent`.
#[non_exhaustive]
pub struct UnprocessedExternalEvent {
    /// `errorMessage`, required.
    pub error_message: Option<String>,
    /// `event`, required.
    pub event: Option<super::ExternalEvent>,
    /// `isRetryable`, required.
    pub is_retryable: Option<bool>,
    /// `originalRequestIndex`, required.
    pub original_request_index: Option<i64>,
    /// `statusCode`.
    pub status_code: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(UnprocessedExternalEvent {
    "errorMessage" Str error_message,
    "event" Any event,
    "isRetryable" Bool is_retryable,
    "originalRequestIndex" Int original_request_index,
    "statusCode" Int status_code,
});

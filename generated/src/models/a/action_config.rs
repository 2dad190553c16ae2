// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActionConfig`.
#[non_exhaustive]
pub struct ActionConfig {
    /// `request`.
    pub request: Option<super::RequestConfig>,
    /// `response`.
    pub response: Option<super::ResponseConfig>,
    /// `timeoutSeconds`.
    pub timeout_seconds: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ActionConfig {
    "request" Any request,
    "response" Any response,
    "timeoutSeconds" Int timeout_seconds,
});

rt::setters!(ActionConfig {
    0 request with_request(super::RequestConfig) clear_request,
    1 response with_response(super::ResponseConfig) clear_response,
    2 timeout_seconds with_timeout_seconds(i64) clear_timeout_seconds,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PolicyErrorMessage`.
#[non_exhaustive]
pub struct PolicyErrorMessage {
    /// `correlationId`.
    pub correlation_id: Option<String>,
    /// `errorCode`.
    pub error_code: Option<String>,
    /// `insertDate`.
    pub insert_date: Option<rt::DateTime>,
    /// `statusCode`.
    pub status_code: Option<i64>,
    /// `userMessage`.
    pub user_message: Option<rt::Value>,
    /// `userParams`.
    pub user_params: Option<Vec<super::UserParam>>,
    /// `userParamsMessage`.
    pub user_params_message: Option<String>,
    __marks: rt::Marks,
}

rt::model!(PolicyErrorMessage {
    "correlationId" Str correlation_id,
    "errorCode" Str error_code,
    "insertDate" DateTime insert_date,
    "statusCode" Int status_code,
    "userMessage" Json user_message,
    "userParams" Any user_params,
    "userParamsMessage" Str user_params_message,
});

rt::setters!(PolicyErrorMessage {
    0 correlation_id with_correlation_id(impl Into<String>) clear_correlation_id,
    1 error_code with_error_code(impl Into<String>) clear_error_code,
    2 insert_date with_insert_date(impl Into<rt::DateTime>) clear_insert_date,
    3 status_code with_status_code(i64) clear_status_code,
    4 user_message with_user_message(rt::Value) clear_user_message,
    5 user_params with_user_params(Vec<super::UserParam>) clear_user_params,
    6 user_params_message with_user_params_message(impl Into<String>) clear_user_params_message,
});

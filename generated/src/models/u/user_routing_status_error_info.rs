// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserRoutingStatusErrorInfo`.
#[non_exhaustive]
pub struct UserRoutingStatusErrorInfo {
    /// `correlationId`.
    pub correlation_id: Option<String>,
    /// `errorCode`.
    pub error_code: Option<String>,
    /// `status`.
    pub status: Option<i64>,
    /// `userMessage`.
    pub user_message: Option<String>,
    /// `userParams`.
    pub user_params: Option<Vec<super::UserRoutingStatusUserParam>>,
    /// `userParamsMessage`.
    pub user_params_message: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UserRoutingStatusErrorInfo {
    "correlationId" Str correlation_id,
    "errorCode" Str error_code,
    "status" Int status,
    "userMessage" Str user_message,
    "userParams" Any user_params,
    "userParamsMessage" Str user_params_message,
});

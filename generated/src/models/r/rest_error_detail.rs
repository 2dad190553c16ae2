// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RestErrorDetail`.
///
/// The service requires `error` in requests.
#[non_exhaustive]
pub struct RestErrorDetail {
    /// `details`.
    pub details: Option<String>,
    /// `error`, required.
    pub error: Option<String>,
    /// `userParams`.
    pub user_params: Option<Vec<super::UserParam>>,
    __marks: rt::Marks,
}

rt::model!(RestErrorDetail {
    "details" Str details,
    "error" Str error,
    "userParams" Any user_params,
});

rt::setters!(RestErrorDetail {
    0 details with_details(impl Into<String>) clear_details,
    1 error with_error(impl Into<String>) clear_error,
    2 user_params with_user_params(Vec<super::UserParam>) clear_user_params,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConnectionUpdateRequest`.
///
/// The service requires `code` in requests.
#[non_exhaustive]
pub struct ConnectionUpdateRequest {
    /// `code`, required.
    pub code: Option<String>,
    /// `error`.
    pub error: Option<String>,
    /// `errorDescription`.
    pub error_description: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConnectionUpdateRequest {
    "code" Str code,
    "error" Str error,
    "errorDescription" Str error_description,
});

rt::setters!(ConnectionUpdateRequest {
    0 code with_code(impl Into<String>) clear_code,
    1 error with_error(impl Into<String>) clear_error,
    2 error_description with_error_description(impl Into<String>) clear_error_description,
});

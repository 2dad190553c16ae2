// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GoogleAuthTokenRequest`.
///
/// The service requires `code`, `redirectUri` in requests.
#[non_exhaustive]
pub struct GoogleAuthTokenRequest {
    /// `code`, required.
    pub code: Option<String>,
    /// `redirectUri`, required.
    pub redirect_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(GoogleAuthTokenRequest {
    "code" Str code,
    "redirectUri" Str redirect_uri,
});

rt::setters!(GoogleAuthTokenRequest {
    0 code with_code(impl Into<String>) clear_code,
    1 redirect_uri with_redirect_uri(impl Into<String>) clear_redirect_uri,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OAuthAppleAuthorizationResponseError`.
#[non_exhaustive]
pub struct OAuthAppleAuthorizationResponseError {
    /// `code`, required.
    pub code: Option<String>,
    /// `details`.
    pub details: Option<rt::Value>,
    /// `message`, required.
    pub message: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OAuthAppleAuthorizationResponseError {
    "code" Str code,
    "details" Json details,
    "message" Str message,
});

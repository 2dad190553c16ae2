// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OAuthAppleAuthorizationResponse`.
#[non_exhaustive]
pub struct OAuthAppleAuthorizationResponse {
    /// `error`.
    pub error: Option<super::OAuthAppleAuthorizationResponseError>,
    /// `redirectUrl`, required.
    pub redirect_url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OAuthAppleAuthorizationResponse {
    "error" Any error,
    "redirectUrl" Str redirect_url,
});

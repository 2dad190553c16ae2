// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WebDeploymentsAuthorizationResponse`.
#[non_exhaustive]
pub struct WebDeploymentsAuthorizationResponse {
    /// `jwt`.
    pub jwt: Option<String>,
    /// `refreshToken`.
    pub refresh_token: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WebDeploymentsAuthorizationResponse {
    "jwt" Str jwt,
    "refreshToken" Str refresh_token,
});

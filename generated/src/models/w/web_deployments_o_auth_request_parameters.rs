// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WebDeploymentsOAuthRequestParameters`.
///
/// The service requires `redirectUri` in requests.
#[non_exhaustive]
pub struct WebDeploymentsOAuthRequestParameters {
    /// `code`.
    pub code: Option<String>,
    /// `codeVerifier`.
    pub code_verifier: Option<String>,
    /// `idToken`.
    pub id_token: Option<String>,
    /// `iss`.
    pub iss: Option<String>,
    /// `maxAge`.
    pub max_age: Option<i64>,
    /// `nonce`.
    pub nonce: Option<String>,
    /// `redirectUri`, required.
    pub redirect_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WebDeploymentsOAuthRequestParameters {
    "code" Str code,
    "codeVerifier" Str code_verifier,
    "idToken" Str id_token,
    "iss" Str iss,
    "maxAge" Int max_age,
    "nonce" Str nonce,
    "redirectUri" Str redirect_uri,
});

rt::setters!(WebDeploymentsOAuthRequestParameters {
    0 code with_code(impl Into<String>) clear_code,
    1 code_verifier with_code_verifier(impl Into<String>) clear_code_verifier,
    2 id_token with_id_token(impl Into<String>) clear_id_token,
    3 iss with_iss(impl Into<String>) clear_iss,
    4 max_age with_max_age(i64) clear_max_age,
    5 nonce with_nonce(impl Into<String>) clear_nonce,
    6 redirect_uri with_redirect_uri(impl Into<String>) clear_redirect_uri,
});

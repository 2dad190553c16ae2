// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AppleAuthentication`.
#[non_exhaustive]
pub struct AppleAuthentication {
    /// `oauthClientId`.
    pub oauth_client_id: Option<String>,
    /// `oauthClientSecret`.
    pub oauth_client_secret: Option<String>,
    /// `oauthScope`.
    pub oauth_scope: Option<String>,
    /// `oauthTokenUrl`.
    pub oauth_token_url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AppleAuthentication {
    "oauthClientId" Str oauth_client_id,
    "oauthClientSecret" Str oauth_client_secret,
    "oauthScope" Str oauth_scope,
    "oauthTokenUrl" Str oauth_token_url,
});

rt::setters!(AppleAuthentication {
    0 oauth_client_id with_oauth_client_id(impl Into<String>) clear_oauth_client_id,
    1 oauth_client_secret with_oauth_client_secret(impl Into<String>) clear_oauth_client_secret,
    2 oauth_scope with_oauth_scope(impl Into<String>) clear_oauth_scope,
    3 oauth_token_url with_oauth_token_url(impl Into<String>) clear_oauth_token_url,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TwitterSignupOAuthSettings`.
#[non_exhaustive]
pub struct TwitterSignupOAuthSettings {
    /// `appId`.
    pub app_id: Option<String>,
    /// `clientId`.
    pub client_id: Option<String>,
    /// `scopes`.
    pub scopes: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(TwitterSignupOAuthSettings {
    "appId" Str app_id,
    "clientId" Str client_id,
    "scopes" Texts scopes,
});

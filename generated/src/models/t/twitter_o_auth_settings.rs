// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TwitterOAuthSettings`.
#[non_exhaustive]
pub struct TwitterOAuthSettings {
    /// `clientId`.
    pub client_id: Option<String>,
    /// `scopes`.
    pub scopes: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(TwitterOAuthSettings {
    "clientId" Str client_id,
    "scopes" Texts scopes,
});

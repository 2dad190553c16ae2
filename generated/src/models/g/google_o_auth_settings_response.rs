// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GoogleOAuthSettingsResponse`.
#[non_exhaustive]
pub struct GoogleOAuthSettingsResponse {
    /// `clientId`, required.
    pub client_id: Option<String>,
    /// `scopes`, required.
    pub scopes: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(GoogleOAuthSettingsResponse {
    "clientId" Str client_id,
    "scopes" Texts scopes,
});

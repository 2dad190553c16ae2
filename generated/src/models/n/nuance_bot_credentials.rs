// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NuanceBotCredentials`.
///
/// The service requires `appId`, `clientId` in requests.
#[non_exhaustive]
pub struct NuanceBotCredentials {
    /// `appId`, required.
    pub app_id: Option<String>,
    /// `clientId`, required.
    pub client_id: Option<String>,
    /// `clientSecret`.
    pub client_secret: Option<String>,
    /// `clientSecretProvided`.
    pub client_secret_provided: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(NuanceBotCredentials {
    "appId" Str app_id,
    "clientId" Str client_id,
    "clientSecret" Str client_secret,
    "clientSecretProvided" Bool client_secret_provided,
});

rt::setters!(NuanceBotCredentials {
    0 app_id with_app_id(impl Into<String>) clear_app_id,
    1 client_id with_client_id(impl Into<String>) clear_client_id,
    2 client_secret with_client_secret(impl Into<String>) clear_client_secret,
    3 client_secret_provided with_client_secret_provided(bool) clear_client_secret_provided,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WebDeploymentsRefreshJWTRequest`.
///
/// The service requires `deploymentId`, `refreshToken` in requests.
#[non_exhaustive]
pub struct WebDeploymentsRefreshJWTRequest {
    /// `deploymentId`, required.
    pub deployment_id: Option<String>,
    /// `refreshToken`, required.
    pub refresh_token: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WebDeploymentsRefreshJWTRequest {
    "deploymentId" Str deployment_id,
    "refreshToken" Str refresh_token,
});

rt::setters!(WebDeploymentsRefreshJWTRequest {
    0 deployment_id with_deployment_id(impl Into<String>) clear_deployment_id,
    1 refresh_token with_refresh_token(impl Into<String>) clear_refresh_token,
});

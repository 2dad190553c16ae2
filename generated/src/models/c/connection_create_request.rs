// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConnectionCreateRequest`.
///
/// The service requires `integrationId`, `redirectUrl` in requests.
#[non_exhaustive]
pub struct ConnectionCreateRequest {
    /// `integrationId`, required.
    pub integration_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `redirectUrl`, required.
    pub redirect_url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConnectionCreateRequest {
    "integrationId" Str integration_id,
    "name" Str name,
    "redirectUrl" Str redirect_url,
});

rt::setters!(ConnectionCreateRequest {
    0 integration_id with_integration_id(impl Into<String>) clear_integration_id,
    1 name with_name(impl Into<String>) clear_name,
    2 redirect_url with_redirect_url(impl Into<String>) clear_redirect_url,
});

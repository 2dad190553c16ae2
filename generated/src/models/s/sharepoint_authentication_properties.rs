// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SharepointAuthenticationProperties`.
#[non_exhaustive]
pub struct SharepointAuthenticationProperties {
    /// `authenticationUrl`.
    pub authentication_url: Option<String>,
    /// `clientId`.
    pub client_id: Option<String>,
    /// `redirectUrl`.
    pub redirect_url: Option<String>,
    /// `tenantId`.
    pub tenant_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SharepointAuthenticationProperties {
    "authenticationUrl" Str authentication_url,
    "clientId" Str client_id,
    "redirectUrl" Str redirect_url,
    "tenantId" Str tenant_id,
});

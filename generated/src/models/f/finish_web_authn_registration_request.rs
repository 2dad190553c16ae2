// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FinishWebAuthnRegistrationRequest`.
///
/// The service requires `credential`, `name` in requests.
#[non_exhaustive]
pub struct FinishWebAuthnRegistrationRequest {
    /// `credential`, required.
    pub credential: Option<super::PublicKeyCredentialCreationResponse>,
    /// `default`.
    pub default: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(FinishWebAuthnRegistrationRequest {
    "credential" Any credential,
    "default" Bool default,
    "name" Str name,
});

rt::setters!(FinishWebAuthnRegistrationRequest {
    0 credential with_credential(super::PublicKeyCredentialCreationResponse) clear_credential,
    1 default with_default(bool) clear_default,
    2 name with_name(impl Into<String>) clear_name,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateVerifierRequest`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct UpdateVerifierRequest {
    /// `credential`.
    pub credential: Option<super::Credential>,
    /// `default`.
    pub default: Option<bool>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `name`, required.
    ///
    /// Shortest: 0 characters
    ///
    /// Longest: 100 characters
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UpdateVerifierRequest {
    "credential" Any credential,
    "default" Bool default,
    "enabled" Bool enabled,
    "name" Str name,
});

rt::setters!(UpdateVerifierRequest {
    0 credential with_credential(super::Credential) clear_credential,
    1 default with_default(bool) clear_default,
    2 enabled with_enabled(bool) clear_enabled,
    3 name with_name(impl Into<String>) clear_name,
});

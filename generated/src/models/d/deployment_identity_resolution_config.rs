// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DeploymentIdentityResolutionConfig`.
///
/// The service requires `resolveIdentities` in requests.
#[non_exhaustive]
pub struct DeploymentIdentityResolutionConfig {
    /// `automerge`.
    pub automerge: Option<super::IdentityResolutionAutomergeConfig>,
    /// `division`.
    pub division: Option<super::WritableStarrableDivision>,
    /// `externalSource`.
    pub external_source: Option<super::IdentityResolutionExternalSource>,
    /// `resolveIdentities`, required.
    pub resolve_identities: Option<bool>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DeploymentIdentityResolutionConfig {
    "automerge" Any automerge,
    "division" Any division,
    "externalSource" Any external_source,
    "resolveIdentities" Bool resolve_identities,
    "selfUri" Str self_uri,
});

rt::setters!(DeploymentIdentityResolutionConfig {
    0 automerge with_automerge(super::IdentityResolutionAutomergeConfig) clear_automerge,
    1 division with_division(super::WritableStarrableDivision) clear_division,
    2 external_source with_external_source(super::IdentityResolutionExternalSource) clear_external_source,
    3 resolve_identities with_resolve_identities(bool) clear_resolve_identities,
    4 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});

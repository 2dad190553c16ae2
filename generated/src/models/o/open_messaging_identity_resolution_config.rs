// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpenMessagingIdentityResolutionConfig`.
///
/// The service requires `resolveIdentities` in requests.
#[non_exhaustive]
pub struct OpenMessagingIdentityResolutionConfig {
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

rt::model!(OpenMessagingIdentityResolutionConfig {
    "division" Any division,
    "externalSource" Any external_source,
    "resolveIdentities" Bool resolve_identities,
    "selfUri" Str self_uri,
});

rt::setters!(OpenMessagingIdentityResolutionConfig {
    0 division with_division(super::WritableStarrableDivision) clear_division,
    1 external_source with_external_source(super::IdentityResolutionExternalSource) clear_external_source,
    2 resolve_identities with_resolve_identities(bool) clear_resolve_identities,
    3 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundQueueIdentityResolutionConfig`.
///
/// The service requires `resolveIdentities` in requests.
#[non_exhaustive]
pub struct OutboundQueueIdentityResolutionConfig {
    /// `division`.
    pub division: Option<super::WritableStarrableDivision>,
    /// `resolveIdentities`, required.
    pub resolve_identities: Option<bool>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OutboundQueueIdentityResolutionConfig {
    "division" Any division,
    "resolveIdentities" Bool resolve_identities,
    "selfUri" Str self_uri,
});

rt::setters!(OutboundQueueIdentityResolutionConfig {
    0 division with_division(super::WritableStarrableDivision) clear_division,
    1 resolve_identities with_resolve_identities(bool) clear_resolve_identities,
    2 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});

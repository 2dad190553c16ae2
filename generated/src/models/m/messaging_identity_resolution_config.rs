// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessagingIdentityResolutionConfig`.
#[non_exhaustive]
pub struct MessagingIdentityResolutionConfig {
    /// `division`.
    pub division: Option<super::WritableStarrableDivision>,
    /// `resolveIdentities`, required.
    pub resolve_identities: Option<bool>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MessagingIdentityResolutionConfig {
    "division" Any division,
    "resolveIdentities" Bool resolve_identities,
    "selfUri" Str self_uri,
});

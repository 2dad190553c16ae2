// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserExternalIdentifier`.
///
/// The service requires `authorityName`, `externalKey` in requests.
#[non_exhaustive]
pub struct UserExternalIdentifier {
    /// `authorityName`, required.
    pub authority_name: Option<String>,
    /// `externalKey`, required.
    pub external_key: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UserExternalIdentifier {
    "authorityName" Str authority_name,
    "externalKey" Str external_key,
    "selfUri" Str self_uri,
});

rt::setters!(UserExternalIdentifier {
    0 authority_name with_authority_name(impl Into<String>) clear_authority_name,
    1 external_key with_external_key(impl Into<String>) clear_external_key,
    2 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});

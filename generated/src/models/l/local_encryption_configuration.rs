// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LocalEncryptionConfiguration`.
#[non_exhaustive]
pub struct LocalEncryptionConfiguration {
    /// `apiId`, required.
    pub api_id: Option<String>,
    /// `apiKey`, required.
    pub api_key: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `url`, required.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(LocalEncryptionConfiguration {
    "apiId" Str api_id,
    "apiKey" Str api_key,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "url" Str url,
});

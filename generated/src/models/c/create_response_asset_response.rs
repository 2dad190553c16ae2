// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateResponseAssetResponse`.
#[non_exhaustive]
pub struct CreateResponseAssetResponse {
    /// `headers`.
    pub headers: Option<std::collections::BTreeMap<String, String>>,
    /// `id`.
    pub id: Option<String>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CreateResponseAssetResponse {
    "headers" Any headers,
    "id" Str id,
    "url" Str url,
});

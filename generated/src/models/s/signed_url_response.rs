// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SignedUrlResponse`.
#[non_exhaustive]
pub struct SignedUrlResponse {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SignedUrlResponse {
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "url" Str url,
});

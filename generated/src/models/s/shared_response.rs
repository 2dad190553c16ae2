// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SharedResponse`.
#[non_exhaustive]
pub struct SharedResponse {
    /// `document`.
    pub document: Option<super::Document>,
    /// `downloadUri`.
    pub download_uri: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `share`.
    pub share: Option<super::Share>,
    /// `viewUri`.
    pub view_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SharedResponse {
    "document" Any document,
    "downloadUri" Str download_uri,
    "id" Str id,
    "share" Any share,
    "viewUri" Str view_uri,
});

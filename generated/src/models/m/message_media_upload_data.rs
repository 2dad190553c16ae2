// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessageMediaUploadData`.
#[non_exhaustive]
pub struct MessageMediaUploadData {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `uploadHeaders`.
    pub upload_headers: Option<std::collections::BTreeMap<String, String>>,
    /// `uploadUrl`.
    pub upload_url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MessageMediaUploadData {
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "uploadHeaders" Any upload_headers,
    "uploadUrl" Str upload_url,
});

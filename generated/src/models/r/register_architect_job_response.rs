// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RegisterArchitectJobResponse`.
#[non_exhaustive]
pub struct RegisterArchitectJobResponse {
    /// `headers`.
    pub headers: Option<std::collections::BTreeMap<String, String>>,
    /// `id`.
    pub id: Option<String>,
    /// `presignedUrl`.
    pub presigned_url: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(RegisterArchitectJobResponse {
    "headers" Any headers,
    "id" Str id,
    "presignedUrl" Str presigned_url,
    "selfUri" Str self_uri,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UploadUrlResponse`.
#[non_exhaustive]
pub struct UploadUrlResponse {
    /// `headers`.
    pub headers: Option<std::collections::BTreeMap<String, String>>,
    /// `uploadKey`.
    pub upload_key: Option<String>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UploadUrlResponse {
    "headers" Any headers,
    "uploadKey" Str upload_key,
    "url" Str url,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FunctionUploadResponse`.
#[non_exhaustive]
pub struct FunctionUploadResponse {
    /// `headers`.
    pub headers: Option<std::collections::BTreeMap<String, String>>,
    /// `signedUrlTimeoutSeconds`.
    pub signed_url_timeout_seconds: Option<i64>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(FunctionUploadResponse {
    "headers" Any headers,
    "signedUrlTimeoutSeconds" Int signed_url_timeout_seconds,
    "url" Str url,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FunctionUploadRequest`.
///
/// The service requires `fileName` in requests.
#[non_exhaustive]
pub struct FunctionUploadRequest {
    /// `fileName`, required.
    ///
    /// Pattern: ^\[a-zA-Z0-9\\.\\+\\-\\\_\\(\\)\\s\]+\$
    pub file_name: Option<String>,
    /// `signedUrlTimeoutSeconds`.
    ///
    /// Minimum: 1
    ///
    /// Maximum: 604800
    pub signed_url_timeout_seconds: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(FunctionUploadRequest {
    "fileName" Str file_name,
    "signedUrlTimeoutSeconds" Int signed_url_timeout_seconds,
});

rt::setters!(FunctionUploadRequest {
    0 file_name with_file_name(impl Into<String>) clear_file_name,
    1 signed_url_timeout_seconds with_signed_url_timeout_seconds(i64) clear_signed_url_timeout_seconds,
});

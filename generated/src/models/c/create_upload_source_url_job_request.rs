// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateUploadSourceUrlJobRequest`.
///
/// The service requires `uploadUrl` in requests.
#[non_exhaustive]
pub struct CreateUploadSourceUrlJobRequest {
    /// `uploadUrl`, required.
    pub upload_url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CreateUploadSourceUrlJobRequest {
    "uploadUrl" Str upload_url,
});

rt::setters!(CreateUploadSourceUrlJobRequest {
    0 upload_url with_upload_url(impl Into<String>) clear_upload_url,
});

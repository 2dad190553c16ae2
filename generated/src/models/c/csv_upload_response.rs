// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CsvUploadResponse`.
#[non_exhaustive]
pub struct CsvUploadResponse {
    /// `uploadHeaders`, required.
    pub upload_headers: Option<Vec<super::Header>>,
    /// `uploadId`, required.
    pub upload_id: Option<String>,
    /// `uploadUrl`, required.
    pub upload_url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CsvUploadResponse {
    "uploadHeaders" Any upload_headers,
    "uploadId" Str upload_id,
    "uploadUrl" Str upload_url,
});

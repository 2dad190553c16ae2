// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CsvUploadPreviewResponse`.
#[non_exhaustive]
pub struct CsvUploadPreviewResponse {
    /// `entries`, required.
    pub entries: Option<Vec<Vec<String>>>,
    /// `headers`, required.
    pub headers: Option<Vec<String>>,
    /// `uploadId`, required.
    pub upload_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CsvUploadPreviewResponse {
    "entries" Any entries,
    "headers" Texts headers,
    "uploadId" Str upload_id,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SipDownloadResponse`.
#[non_exhaustive]
pub struct SipDownloadResponse {
    /// `documentId`.
    pub document_id: Option<String>,
    /// `downloadId`.
    pub download_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SipDownloadResponse {
    "documentId" Str document_id,
    "downloadId" Str download_id,
});

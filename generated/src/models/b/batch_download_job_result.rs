// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BatchDownloadJobResult`.
#[non_exhaustive]
pub struct BatchDownloadJobResult {
    /// `contentType`.
    pub content_type: Option<String>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `errorMsg`.
    pub error_msg: Option<String>,
    /// `recordingId`.
    pub recording_id: Option<String>,
    /// `resultUrl`.
    pub result_url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(BatchDownloadJobResult {
    "contentType" Str content_type,
    "conversationId" Str conversation_id,
    "errorMsg" Str error_msg,
    "recordingId" Str recording_id,
    "resultUrl" Str result_url,
});

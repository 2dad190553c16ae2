// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UploadAttachmentResponse`.
#[non_exhaustive]
pub struct UploadAttachmentResponse {
    /// `attachmentId`.
    pub attachment_id: Option<String>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `headers`.
    pub headers: Option<std::collections::BTreeMap<String, String>>,
    /// `name`.
    pub name: Option<String>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UploadAttachmentResponse {
    "attachmentId" Str attachment_id,
    "conversationId" Str conversation_id,
    "headers" Any headers,
    "name" Str name,
    "url" Str url,
});

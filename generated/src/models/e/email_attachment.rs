// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EmailAttachment`.
#[non_exhaustive]
pub struct EmailAttachment {
    /// `attachmentId`.
    pub attachment_id: Option<String>,
    /// `contentLength`.
    pub content_length: Option<i64>,
    /// `contentPath`.
    pub content_path: Option<String>,
    /// `contentType`.
    pub content_type: Option<String>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(EmailAttachment {
    "attachmentId" Str attachment_id,
    "contentLength" Int content_length,
    "contentPath" Str content_path,
    "contentType" Str content_type,
    "name" Str name,
});

rt::setters!(EmailAttachment {
    0 attachment_id with_attachment_id(impl Into<String>) clear_attachment_id,
    1 content_length with_content_length(i64) clear_content_length,
    2 content_path with_content_path(impl Into<String>) clear_content_path,
    3 content_type with_content_type(impl Into<String>) clear_content_type,
    4 name with_name(impl Into<String>) clear_name,
});

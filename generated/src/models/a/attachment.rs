// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Attachment`.
#[non_exhaustive]
pub struct Attachment {
    /// `attachmentId`.
    pub attachment_id: Option<String>,
    /// `contentLength`.
    pub content_length: Option<i64>,
    /// `contentType`.
    pub content_type: Option<String>,
    /// `contentUri`.
    pub content_uri: Option<String>,
    /// `inlineImage`.
    pub inline_image: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Attachment {
    "attachmentId" Str attachment_id,
    "contentLength" Int content_length,
    "contentType" Str content_type,
    "contentUri" Str content_uri,
    "inlineImage" Bool inline_image,
    "name" Str name,
});

rt::setters!(Attachment {
    0 attachment_id with_attachment_id(impl Into<String>) clear_attachment_id,
    1 content_length with_content_length(i64) clear_content_length,
    2 content_type with_content_type(impl Into<String>) clear_content_type,
    3 content_uri with_content_uri(impl Into<String>) clear_content_uri,
    4 inline_image with_inline_image(bool) clear_inline_image,
    5 name with_name(impl Into<String>) clear_name,
});

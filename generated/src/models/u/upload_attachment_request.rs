// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UploadAttachmentRequest`.
///
/// The service requires `contentLengthBytes`, `name` in requests.
#[non_exhaustive]
pub struct UploadAttachmentRequest {
    /// `contentLengthBytes`, required.
    pub content_length_bytes: Option<i64>,
    /// `contentMd5`.
    pub content_md5: Option<String>,
    /// `inlineImage`.
    pub inline_image: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UploadAttachmentRequest {
    "contentLengthBytes" Int content_length_bytes,
    "contentMd5" Str content_md5,
    "inlineImage" Bool inline_image,
    "name" Str name,
});

rt::setters!(UploadAttachmentRequest {
    0 content_length_bytes with_content_length_bytes(i64) clear_content_length_bytes,
    1 content_md5 with_content_md5(impl Into<String>) clear_content_md5,
    2 inline_image with_inline_image(bool) clear_inline_image,
    3 name with_name(impl Into<String>) clear_name,
});

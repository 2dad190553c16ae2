// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UploadMediaRequest`.
///
/// The service requires `contentLengthBytes`, `fileName` in requests.
#[non_exhaustive]
pub struct UploadMediaRequest {
    /// `contentLengthBytes`, required.
    pub content_length_bytes: Option<i64>,
    /// `contentMd5`.
    pub content_md5: Option<String>,
    /// `fileName`, required.
    pub file_name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UploadMediaRequest {
    "contentLengthBytes" Int content_length_bytes,
    "contentMd5" Str content_md5,
    "fileName" Str file_name,
});

rt::setters!(UploadMediaRequest {
    0 content_length_bytes with_content_length_bytes(i64) clear_content_length_bytes,
    1 content_md5 with_content_md5(impl Into<String>) clear_content_md5,
    2 file_name with_file_name(impl Into<String>) clear_file_name,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UploadUrlRequestBody`.
///
/// The service requires `contentLengthBytes` in requests.
#[non_exhaustive]
pub struct UploadUrlRequestBody {
    /// `contentLengthBytes`, required.
    pub content_length_bytes: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(UploadUrlRequestBody {
    "contentLengthBytes" Int content_length_bytes,
});

rt::setters!(UploadUrlRequestBody {
    0 content_length_bytes with_content_length_bytes(i64) clear_content_length_bytes,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningScormUploadRequest`.
///
/// The service requires `contentMd5` in requests.
#[non_exhaustive]
pub struct LearningScormUploadRequest {
    /// `contentMd5`, required.
    pub content_md5: Option<String>,
    __marks: rt::Marks,
}

rt::model!(LearningScormUploadRequest {
    "contentMd5" Str content_md5,
});

rt::setters!(LearningScormUploadRequest {
    0 content_md5 with_content_md5(impl Into<String>) clear_content_md5,
});

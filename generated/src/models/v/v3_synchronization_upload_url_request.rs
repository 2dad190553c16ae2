// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V3SynchronizationUploadUrlRequest`.
///
/// The service requires `fileName` in requests.
#[non_exhaustive]
pub struct V3SynchronizationUploadUrlRequest {
    /// `contentLength`.
    pub content_length: Option<i64>,
    /// `contentMd5`.
    pub content_md5: Option<String>,
    /// `contentType`.
    pub content_type: Option<String>,
    /// `fileName`, required.
    pub file_name: Option<String>,
    /// `metadata`.
    pub metadata: Option<super::V3SynchronizationUploadMetadata>,
    __marks: rt::Marks,
}

rt::model!(V3SynchronizationUploadUrlRequest {
    "contentLength" Int content_length,
    "contentMd5" Str content_md5,
    "contentType" Str content_type,
    "fileName" Str file_name,
    "metadata" Any metadata,
});

rt::setters!(V3SynchronizationUploadUrlRequest {
    0 content_length with_content_length(i64) clear_content_length,
    1 content_md5 with_content_md5(impl Into<String>) clear_content_md5,
    2 content_type with_content_type(impl Into<String>) clear_content_type,
    3 file_name with_file_name(impl Into<String>) clear_file_name,
    4 metadata with_metadata(super::V3SynchronizationUploadMetadata) clear_metadata,
});

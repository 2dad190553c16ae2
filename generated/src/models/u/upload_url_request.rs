// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UploadUrlRequest`.
#[non_exhaustive]
pub struct UploadUrlRequest {
    /// `contentMd5`.
    pub content_md5: Option<String>,
    /// `contentType`.
    pub content_type: Option<String>,
    /// `fileName`.
    pub file_name: Option<String>,
    /// `serverSideEncryption`.
    pub server_side_encryption: Option<super::UploadUrlRequestServerSideEncryption>,
    /// `signedUrlTimeoutSeconds`.
    pub signed_url_timeout_seconds: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `serverSideEncryption` in [`UploadUrlRequest`](super::UploadUrlRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum UploadUrlRequestServerSideEncryption {
    /// `AES256`
    Aes256,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UploadUrlRequest {
    "contentMd5" Str content_md5,
    "contentType" Str content_type,
    "fileName" Str file_name,
    "serverSideEncryption" Enum server_side_encryption,
    "signedUrlTimeoutSeconds" Int signed_url_timeout_seconds,
});

rt::setters!(UploadUrlRequest {
    0 content_md5 with_content_md5(impl Into<String>) clear_content_md5,
    1 content_type with_content_type(impl Into<String>) clear_content_type,
    2 file_name with_file_name(impl Into<String>) clear_file_name,
    3 server_side_encryption with_server_side_encryption(impl Into<super::UploadUrlRequestServerSideEncryption>) clear_server_side_encryption,
    4 signed_url_timeout_seconds with_signed_url_timeout_seconds(i64) clear_signed_url_timeout_seconds,
});

rt::open_enum!(UploadUrlRequestServerSideEncryption {
    Aes256 = "AES256",
});

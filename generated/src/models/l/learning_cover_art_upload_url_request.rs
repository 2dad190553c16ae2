// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningCoverArtUploadUrlRequest`.
///
/// The service requires `contentType` in requests.
#[non_exhaustive]
pub struct LearningCoverArtUploadUrlRequest {
    /// `contentMd5`.
    pub content_md5: Option<String>,
    /// `contentType`, required.
    pub content_type: Option<super::LearningCoverArtUploadUrlRequestContentType>,
    /// `fileName`.
    pub file_name: Option<String>,
    /// `serverSideEncryption`.
    pub server_side_encryption: Option<
        super::LearningCoverArtUploadUrlRequestServerSideEncryption,
    >,
    /// `signedUrlTimeoutSeconds`.
    pub signed_url_timeout_seconds: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `contentType` in [`LearningCoverArtUploadUrlRequest`](super::LearningCoverArtUploadUrlRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningCoverArtUploadUrlRequestContentType {
    /// `image/bmp`
    ImageBmp,
    /// `image/gif`
    ImageGif,
    /// `image/jpeg`
    ImageJpeg,
    /// `image/jpg`
    ImageJpg,
    /// `image/png`
    ImagePng,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `serverSideEncryption` in [`LearningCoverArtUploadUrlRequest`](super::LearningCoverArtUploadUrlRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningCoverArtUploadUrlRequestServerSideEncryption {
    /// `AES256`
    Aes256,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LearningCoverArtUploadUrlRequest {
    "contentMd5" Str content_md5,
    "contentType" Enum content_type,
    "fileName" Str file_name,
    "serverSideEncryption" Enum server_side_encryption,
    "signedUrlTimeoutSeconds" Int signed_url_timeout_seconds,
});

rt::setters!(LearningCoverArtUploadUrlRequest {
    0 content_md5 with_content_md5(impl Into<String>) clear_content_md5,
    1 content_type with_content_type(impl Into<super::LearningCoverArtUploadUrlRequestContentType>) clear_content_type,
    2 file_name with_file_name(impl Into<String>) clear_file_name,
    3 server_side_encryption with_server_side_encryption(impl Into<super::LearningCoverArtUploadUrlRequestServerSideEncryption>) clear_server_side_encryption,
    4 signed_url_timeout_seconds with_signed_url_timeout_seconds(i64) clear_signed_url_timeout_seconds,
});

rt::open_enum!(LearningCoverArtUploadUrlRequestContentType {
    ImageBmp = "image/bmp",
    ImageGif = "image/gif",
    ImageJpeg = "image/jpeg",
    ImageJpg = "image/jpg",
    ImagePng = "image/png",
});

rt::open_enum!(LearningCoverArtUploadUrlRequestServerSideEncryption {
    Aes256 = "AES256",
});

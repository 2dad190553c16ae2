// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GamificationContestPrizeImageUploadUrlRequest`.
///
/// The service requires `contentLength`, `contentType` in requests.
#[non_exhaustive]
pub struct GamificationContestPrizeImageUploadUrlRequest {
    /// `contentLength`, required.
    pub content_length: Option<i64>,
    /// `contentMd5`.
    pub content_md5: Option<String>,
    /// `contentType`, required.
    pub content_type: Option<
        super::GamificationContestPrizeImageUploadUrlRequestContentType,
    >,
    /// `fileName`.
    pub file_name: Option<String>,
    /// `serverSideEncryption`.
    pub server_side_encryption: Option<
        super::GamificationContestPrizeImageUploadUrlRequestServerSideEncryption,
    >,
    /// `signedUrlTimeoutSeconds`.
    pub signed_url_timeout_seconds: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `contentType` in [`GamificationContestPrizeImageUploadUrlRequest`](super::GamificationContestPrizeImageUploadUrlRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum GamificationContestPrizeImageUploadUrlRequestContentType {
    /// `image/jpeg`
    ImageJpeg,
    /// `image/jpg`
    ImageJpg,
    /// `image/png`
    ImagePng,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `serverSideEncryption` in [`GamificationContestPrizeImageUploadUrlRequest`](super::GamificationContestPrizeImageUploadUrlRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum GamificationContestPrizeImageUploadUrlRequestServerSideEncryption {
    /// `AES256`
    Aes256,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(GamificationContestPrizeImageUploadUrlRequest {
    "contentLength" Int content_length,
    "contentMd5" Str content_md5,
    "contentType" Enum content_type,
    "fileName" Str file_name,
    "serverSideEncryption" Enum server_side_encryption,
    "signedUrlTimeoutSeconds" Int signed_url_timeout_seconds,
});

rt::setters!(GamificationContestPrizeImageUploadUrlRequest {
    0 content_length with_content_length(i64) clear_content_length,
    1 content_md5 with_content_md5(impl Into<String>) clear_content_md5,
    2 content_type with_content_type(impl Into<super::GamificationContestPrizeImageUploadUrlRequestContentType>) clear_content_type,
    3 file_name with_file_name(impl Into<String>) clear_file_name,
    4 server_side_encryption with_server_side_encryption(impl Into<super::GamificationContestPrizeImageUploadUrlRequestServerSideEncryption>) clear_server_side_encryption,
    5 signed_url_timeout_seconds with_signed_url_timeout_seconds(i64) clear_signed_url_timeout_seconds,
});

rt::open_enum!(GamificationContestPrizeImageUploadUrlRequestContentType {
    ImageJpeg = "image/jpeg",
    ImageJpg = "image/jpg",
    ImagePng = "image/png",
});

rt::open_enum!(GamificationContestPrizeImageUploadUrlRequestServerSideEncryption {
    Aes256 = "AES256",
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpenContentThumbnail`.
#[non_exhaustive]
pub struct OpenContentThumbnail {
    /// `contentSizeBytes`.
    pub content_size_bytes: Option<i64>,
    /// `mime`.
    pub mime: Option<String>,
    /// `sha256`.
    pub sha256: Option<String>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OpenContentThumbnail {
    "contentSizeBytes" Int content_size_bytes,
    "mime" Str mime,
    "sha256" Str sha256,
    "url" Str url,
});

rt::setters!(OpenContentThumbnail {
    0 content_size_bytes with_content_size_bytes(i64) clear_content_size_bytes,
    1 mime with_mime(impl Into<String>) clear_mime,
    2 sha256 with_sha256(impl Into<String>) clear_sha256,
    3 url with_url(impl Into<String>) clear_url,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CachedMediaItem`.
#[non_exhaustive]
pub struct CachedMediaItem {
    /// `contentLengthBytes`.
    pub content_length_bytes: Option<i64>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateExpires`.
    pub date_expires: Option<rt::DateTime>,
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `mediaType`.
    pub media_type: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CachedMediaItem {
    "contentLengthBytes" Int content_length_bytes,
    "dateCreated" DateTime date_created,
    "dateExpires" DateTime date_expires,
    "downloadUrl" Str download_url,
    "id" Str id,
    "mediaType" Str media_type,
    "selfUri" Str self_uri,
    "url" Str url,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationContentThumbnail`.
#[non_exhaustive]
pub struct ConversationContentThumbnail {
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

rt::model!(ConversationContentThumbnail {
    "contentSizeBytes" Int content_size_bytes,
    "mime" Str mime,
    "sha256" Str sha256,
    "url" Str url,
});

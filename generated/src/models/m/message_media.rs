// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessageMedia`.
#[non_exhaustive]
pub struct MessageMedia {
    /// `contentLengthBytes`.
    pub content_length_bytes: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// `mediaType`.
    pub media_type: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MessageMedia {
    "contentLengthBytes" Int content_length_bytes,
    "id" Str id,
    "mediaType" Str media_type,
    "name" Str name,
    "url" Str url,
});

rt::setters!(MessageMedia {
    0 content_length_bytes with_content_length_bytes(i64) clear_content_length_bytes,
    1 id with_id(impl Into<String>) clear_id,
    2 media_type with_media_type(impl Into<String>) clear_media_type,
    3 name with_name(impl Into<String>) clear_name,
    4 url with_url(impl Into<String>) clear_url,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessageMediaAttachment`.
#[non_exhaustive]
pub struct MessageMediaAttachment {
    /// `contentLength`.
    pub content_length: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// `mediaType`.
    pub media_type: Option<super::MessageMediaAttachmentMediaType>,
    /// `name`.
    pub name: Option<String>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`MessageMediaAttachment`](super::MessageMediaAttachment).
#[derive(Clone)]
#[non_exhaustive]
pub enum MessageMediaAttachmentMediaType {
    /// `image/png`
    ImagePng,
    /// `image/jpeg`
    ImageJpeg,
    /// `image/gif`
    ImageGif,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(MessageMediaAttachment {
    "contentLength" Int content_length,
    "id" Str id,
    "mediaType" Enum media_type,
    "name" Str name,
    "url" Str url,
});

rt::setters!(MessageMediaAttachment {
    0 content_length with_content_length(i64) clear_content_length,
    1 id with_id(impl Into<String>) clear_id,
    2 media_type with_media_type(impl Into<super::MessageMediaAttachmentMediaType>) clear_media_type,
    3 name with_name(impl Into<String>) clear_name,
    4 url with_url(impl Into<String>) clear_url,
});

rt::open_enum!(MessageMediaAttachmentMediaType {
    ImagePng = "image/png",
    ImageJpeg = "image/jpeg",
    ImageGif = "image/gif",
});

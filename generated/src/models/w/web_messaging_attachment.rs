// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WebMessagingAttachment`.
#[non_exhaustive]
pub struct WebMessagingAttachment {
    /// `fileSize`.
    pub file_size: Option<i64>,
    /// `filename`.
    pub filename: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `mediaType`.
    pub media_type: Option<super::WebMessagingAttachmentMediaType>,
    /// `mime`.
    pub mime: Option<String>,
    /// `sha256`.
    pub sha256: Option<String>,
    /// `text`.
    pub text: Option<String>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`WebMessagingAttachment`](super::WebMessagingAttachment).
#[derive(Clone)]
#[non_exhaustive]
pub enum WebMessagingAttachmentMediaType {
    /// `Image`
    Image,
    /// `Video`
    Video,
    /// `Audio`
    Audio,
    /// `File`
    File,
    /// `Link`
    Link,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WebMessagingAttachment {
    "fileSize" Int file_size,
    "filename" Str filename,
    "id" Str id,
    "mediaType" Enum media_type,
    "mime" Str mime,
    "sha256" Str sha256,
    "text" Str text,
    "url" Str url,
});

rt::open_enum!(WebMessagingAttachmentMediaType {
    Image = "Image",
    Video = "Video",
    Audio = "Audio",
    File = "File",
    Link = "Link",
});

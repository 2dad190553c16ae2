// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpenContentAttachment`.
///
/// The service requires `mediaType`, `mime`, `url` in requests.
#[non_exhaustive]
pub struct OpenContentAttachment {
    /// `filename`.
    pub filename: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `mediaType`, required.
    pub media_type: Option<super::OpenContentAttachmentMediaType>,
    /// `mime`, required.
    pub mime: Option<String>,
    /// `sha256`.
    pub sha256: Option<String>,
    /// `text`.
    pub text: Option<String>,
    /// `thumbnail`.
    pub thumbnail: Option<super::OpenContentThumbnail>,
    /// `url`, required.
    pub url: Option<String>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`OpenContentAttachment`](super::OpenContentAttachment).
#[derive(Clone)]
#[non_exhaustive]
pub enum OpenContentAttachmentMediaType {
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

rt::model!(OpenContentAttachment {
    "filename" Str filename,
    "id" Str id,
    "mediaType" Enum media_type,
    "mime" Str mime,
    "sha256" Str sha256,
    "text" Str text,
    "thumbnail" Any thumbnail,
    "url" Str url,
});

rt::setters!(OpenContentAttachment {
    0 filename with_filename(impl Into<String>) clear_filename,
    1 id with_id(impl Into<String>) clear_id,
    2 media_type with_media_type(impl Into<super::OpenContentAttachmentMediaType>) clear_media_type,
    3 mime with_mime(impl Into<String>) clear_mime,
    4 sha256 with_sha256(impl Into<String>) clear_sha256,
    5 text with_text(impl Into<String>) clear_text,
    6 thumbnail with_thumbnail(super::OpenContentThumbnail) clear_thumbnail,
    7 url with_url(impl Into<String>) clear_url,
});

rt::open_enum!(OpenContentAttachmentMediaType {
    Image = "Image",
    Video = "Video",
    Audio = "Audio",
    File = "File",
    Link = "Link",
});

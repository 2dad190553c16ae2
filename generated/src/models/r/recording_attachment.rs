// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecordingAttachment`.
#[non_exhaustive]
pub struct RecordingAttachment {
    /// `fileName`.
    pub file_name: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `mediaType`.
    pub media_type: Option<super::RecordingAttachmentMediaType>,
    /// `mime`.
    pub mime: Option<String>,
    /// `text`.
    pub text: Option<String>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`RecordingAttachment`](super::RecordingAttachment).
#[derive(Clone)]
#[non_exhaustive]
pub enum RecordingAttachmentMediaType {
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

rt::model!(RecordingAttachment {
    "fileName" Str file_name,
    "id" Str id,
    "mediaType" Enum media_type,
    "mime" Str mime,
    "text" Str text,
    "url" Str url,
});

rt::setters!(RecordingAttachment {
    0 file_name with_file_name(impl Into<String>) clear_file_name,
    1 id with_id(impl Into<String>) clear_id,
    2 media_type with_media_type(impl Into<super::RecordingAttachmentMediaType>) clear_media_type,
    3 mime with_mime(impl Into<String>) clear_mime,
    4 text with_text(impl Into<String>) clear_text,
    5 url with_url(impl Into<String>) clear_url,
});

rt::open_enum!(RecordingAttachmentMediaType {
    Image = "Image",
    Video = "Video",
    Audio = "Audio",
    File = "File",
    Link = "Link",
});

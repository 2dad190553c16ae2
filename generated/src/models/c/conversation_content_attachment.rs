// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationContentAttachment`.
///
/// The service requires `mediaType` in requests.
#[non_exhaustive]
pub struct ConversationContentAttachment {
    /// `contentSizeBytes`.
    pub content_size_bytes: Option<i64>,
    /// `filename`.
    pub filename: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `mediaType`, required.
    pub media_type: Option<super::ConversationContentAttachmentMediaType>,
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
/// The values of `mediaType` in [`ConversationContentAttachment`](super::ConversationContentAttachment).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationContentAttachmentMediaType {
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

rt::model!(ConversationContentAttachment {
    "contentSizeBytes" Int content_size_bytes,
    "filename" Str filename,
    "id" Str id,
    "mediaType" Enum media_type,
    "mime" Str mime,
    "sha256" Str sha256,
    "text" Str text,
    "url" Str url,
});

rt::setters!(ConversationContentAttachment {
    0 content_size_bytes with_content_size_bytes(i64) clear_content_size_bytes,
    1 filename with_filename(impl Into<String>) clear_filename,
    2 id with_id(impl Into<String>) clear_id,
    3 media_type with_media_type(impl Into<super::ConversationContentAttachmentMediaType>) clear_media_type,
    4 mime with_mime(impl Into<String>) clear_mime,
    5 sha256 with_sha256(impl Into<String>) clear_sha256,
    6 text with_text(impl Into<String>) clear_text,
    7 url with_url(impl Into<String>) clear_url,
});

rt::open_enum!(ConversationContentAttachmentMediaType {
    Image = "Image",
    Video = "Video",
    Audio = "Audio",
    File = "File",
    Link = "Link",
});

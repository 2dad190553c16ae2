// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentContentBlock`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct DocumentContentBlock {
    /// `image`.
    pub image: Option<super::DocumentBodyImage>,
    /// `text`.
    pub text: Option<super::DocumentText>,
    /// `type`, required.
    pub r#type: Option<super::DocumentContentBlockType>,
    /// `video`.
    pub video: Option<super::DocumentBodyVideo>,
    __marks: rt::Marks,
}
/// The values of `type` in [`DocumentContentBlock`](super::DocumentContentBlock).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentContentBlockType {
    /// `Text`
    Text,
    /// `Image`
    Image,
    /// `Video`
    Video,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DocumentContentBlock {
    "image" Any image,
    "text" Any text,
    "type" Enum r#type,
    "video" Any video,
});

rt::setters!(DocumentContentBlock {
    0 image with_image(super::DocumentBodyImage) clear_image,
    1 text with_text(super::DocumentText) clear_text,
    2 r#type with_type(impl Into<super::DocumentContentBlockType>) clear_type,
    3 video with_video(super::DocumentBodyVideo) clear_video,
});

rt::open_enum!(DocumentContentBlockType {
    Text = "Text",
    Image = "Image",
    Video = "Video",
});

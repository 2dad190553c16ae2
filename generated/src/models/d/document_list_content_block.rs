// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentListContentBlock`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct DocumentListContentBlock {
    /// `image`.
    pub image: Option<super::DocumentBodyImage>,
    /// `list`.
    pub list: Option<super::DocumentBodyList>,
    /// `text`.
    pub text: Option<super::DocumentText>,
    /// `type`, required.
    pub r#type: Option<super::DocumentListContentBlockType>,
    /// `video`.
    pub video: Option<super::DocumentBodyVideo>,
    __marks: rt::Marks,
}
/// The values of `type` in [`DocumentListContentBlock`](super::DocumentListContentBlock).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentListContentBlockType {
    /// `Text`
    Text,
    /// `Image`
    Image,
    /// `OrderedList`
    OrderedList,
    /// `UnorderedList`
    UnorderedList,
    /// `Video`
    Video,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DocumentListContentBlock {
    "image" Any image,
    "list" Any list,
    "text" Any text,
    "type" Enum r#type,
    "video" Any video,
});

rt::setters!(DocumentListContentBlock {
    0 image with_image(super::DocumentBodyImage) clear_image,
    1 list with_list(super::DocumentBodyList) clear_list,
    2 text with_text(super::DocumentText) clear_text,
    3 r#type with_type(impl Into<super::DocumentListContentBlockType>) clear_type,
    4 video with_video(super::DocumentBodyVideo) clear_video,
});

rt::open_enum!(DocumentListContentBlockType {
    Text = "Text",
    Image = "Image",
    OrderedList = "OrderedList",
    UnorderedList = "UnorderedList",
    Video = "Video",
});

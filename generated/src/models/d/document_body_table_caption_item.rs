// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentBodyTableCaptionItem`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct DocumentBodyTableCaptionItem {
    /// `image`.
    pub image: Option<super::DocumentBodyImage>,
    /// `list`.
    pub list: Option<super::DocumentBodyList>,
    /// `paragraph`.
    pub paragraph: Option<super::DocumentBodyParagraph>,
    /// `text`.
    pub text: Option<super::DocumentText>,
    /// `type`, required.
    pub r#type: Option<super::DocumentBodyTableCaptionItemType>,
    /// `video`.
    pub video: Option<super::DocumentBodyVideo>,
    __marks: rt::Marks,
}
/// The values of `type` in [`DocumentBodyTableCaptionItem`](super::DocumentBodyTableCaptionItem).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentBodyTableCaptionItemType {
    /// `Text`
    Text,
    /// `Paragraph`
    Paragraph,
    /// `Image`
    Image,
    /// `Video`
    Video,
    /// `OrderedList`
    OrderedList,
    /// `UnorderedList`
    UnorderedList,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DocumentBodyTableCaptionItem {
    "image" Any image,
    "list" Any list,
    "paragraph" Any paragraph,
    "text" Any text,
    "type" Enum r#type,
    "video" Any video,
});

rt::setters!(DocumentBodyTableCaptionItem {
    0 image with_image(super::DocumentBodyImage) clear_image,
    1 list with_list(super::DocumentBodyList) clear_list,
    2 paragraph with_paragraph(super::DocumentBodyParagraph) clear_paragraph,
    3 text with_text(super::DocumentText) clear_text,
    4 r#type with_type(impl Into<super::DocumentBodyTableCaptionItemType>) clear_type,
    5 video with_video(super::DocumentBodyVideo) clear_video,
});

rt::open_enum!(DocumentBodyTableCaptionItemType {
    Text = "Text",
    Paragraph = "Paragraph",
    Image = "Image",
    Video = "Video",
    OrderedList = "OrderedList",
    UnorderedList = "UnorderedList",
});

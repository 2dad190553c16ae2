// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentTableContentBlock`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct DocumentTableContentBlock {
    /// `image`.
    pub image: Option<super::DocumentBodyImage>,
    /// `list`.
    pub list: Option<super::DocumentBodyList>,
    /// `paragraph`.
    pub paragraph: Option<super::DocumentBodyParagraph>,
    /// `table`.
    pub table: Option<super::DocumentBodyTable>,
    /// `text`.
    pub text: Option<super::DocumentText>,
    /// `type`, required.
    pub r#type: Option<super::DocumentTableContentBlockType>,
    /// `video`.
    pub video: Option<super::DocumentBodyVideo>,
    __marks: rt::Marks,
}
/// The values of `type` in [`DocumentTableContentBlock`](super::DocumentTableContentBlock).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentTableContentBlockType {
    /// `Paragraph`
    Paragraph,
    /// `Text`
    Text,
    /// `Image`
    Image,
    /// `Video`
    Video,
    /// `OrderedList`
    OrderedList,
    /// `UnorderedList`
    UnorderedList,
    /// `Table`
    Table,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DocumentTableContentBlock {
    "image" Any image,
    "list" Any list,
    "paragraph" Any paragraph,
    "table" Any table,
    "text" Any text,
    "type" Enum r#type,
    "video" Any video,
});

rt::setters!(DocumentTableContentBlock {
    0 image with_image(super::DocumentBodyImage) clear_image,
    1 list with_list(super::DocumentBodyList) clear_list,
    2 paragraph with_paragraph(super::DocumentBodyParagraph) clear_paragraph,
    3 table with_table(super::DocumentBodyTable) clear_table,
    4 text with_text(super::DocumentText) clear_text,
    5 r#type with_type(impl Into<super::DocumentTableContentBlockType>) clear_type,
    6 video with_video(super::DocumentBodyVideo) clear_video,
});

rt::open_enum!(DocumentTableContentBlockType {
    Paragraph = "Paragraph",
    Text = "Text",
    Image = "Image",
    Video = "Video",
    OrderedList = "OrderedList",
    UnorderedList = "UnorderedList",
    Table = "Table",
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentBodyBlock`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct DocumentBodyBlock {
    /// `image`.
    pub image: Option<super::DocumentBodyImage>,
    /// `list`.
    pub list: Option<super::DocumentBodyList>,
    /// `paragraph`.
    pub paragraph: Option<super::DocumentBodyParagraph>,
    /// `table`.
    pub table: Option<super::DocumentBodyTable>,
    /// `type`, required.
    pub r#type: Option<super::DocumentBodyBlockType>,
    /// `video`.
    pub video: Option<super::DocumentBodyVideo>,
    __marks: rt::Marks,
}
/// The values of `type` in [`DocumentBodyBlock`](super::DocumentBodyBlock).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentBodyBlockType {
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
    /// `Table`
    Table,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DocumentBodyBlock {
    "image" Any image,
    "list" Any list,
    "paragraph" Any paragraph,
    "table" Any table,
    "type" Enum r#type,
    "video" Any video,
});

rt::setters!(DocumentBodyBlock {
    0 image with_image(super::DocumentBodyImage) clear_image,
    1 list with_list(super::DocumentBodyList) clear_list,
    2 paragraph with_paragraph(super::DocumentBodyParagraph) clear_paragraph,
    3 table with_table(super::DocumentBodyTable) clear_table,
    4 r#type with_type(impl Into<super::DocumentBodyBlockType>) clear_type,
    5 video with_video(super::DocumentBodyVideo) clear_video,
});

rt::open_enum!(DocumentBodyBlockType {
    Paragraph = "Paragraph",
    Image = "Image",
    Video = "Video",
    OrderedList = "OrderedList",
    UnorderedList = "UnorderedList",
    Table = "Table",
});

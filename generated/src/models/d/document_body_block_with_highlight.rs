// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentBodyBlockWithHighlight`.
#[non_exhaustive]
pub struct DocumentBodyBlockWithHighlight {
    /// `image`.
    pub image: Option<super::DocumentBodyImage>,
    /// `list`.
    pub list: Option<super::DocumentBodyListWithHighlight>,
    /// `paragraph`.
    pub paragraph: Option<super::DocumentBodyParagraphWithHighlight>,
    /// `table`.
    pub table: Option<super::DocumentBodyTableWithHighlight>,
    /// `type`, required.
    pub r#type: Option<super::DocumentBodyBlockWithHighlightType>,
    /// `video`.
    pub video: Option<super::DocumentBodyVideo>,
    __marks: rt::Marks,
}
/// The values of `type` in [`DocumentBodyBlockWithHighlight`](super::DocumentBodyBlockWithHighlight).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentBodyBlockWithHighlightType {
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

rt::model!(DocumentBodyBlockWithHighlight {
    "image" Any image,
    "list" Any list,
    "paragraph" Any paragraph,
    "table" Any table,
    "type" Enum r#type,
    "video" Any video,
});

rt::open_enum!(DocumentBodyBlockWithHighlightType {
    Paragraph = "Paragraph",
    Image = "Image",
    Video = "Video",
    OrderedList = "OrderedList",
    UnorderedList = "UnorderedList",
    Table = "Table",
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentTableContentBlockWithHighlight`.
#[non_exhaustive]
pub struct DocumentTableContentBlockWithHighlight {
    /// `answerHighlight`.
    pub answer_highlight: Option<super::DocumentContentHighlightIndex>,
    /// `image`.
    pub image: Option<super::DocumentBodyImage>,
    /// `list`.
    pub list: Option<super::DocumentBodyListWithHighlight>,
    /// `paragraph`.
    pub paragraph: Option<super::DocumentBodyParagraphWithHighlight>,
    /// `table`.
    pub table: Option<super::DocumentBodyTableWithHighlight>,
    /// `text`.
    pub text: Option<super::DocumentText>,
    /// `type`, required.
    pub r#type: Option<super::DocumentTableContentBlockWithHighlightType>,
    /// `video`.
    pub video: Option<super::DocumentBodyVideo>,
    __marks: rt::Marks,
}
/// The values of `type` in [`DocumentTableContentBlockWithHighlight`](super::DocumentTableContentBlockWithHighlight).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentTableContentBlockWithHighlightType {
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

rt::model!(DocumentTableContentBlockWithHighlight {
    "answerHighlight" Any answer_highlight,
    "image" Any image,
    "list" Any list,
    "paragraph" Any paragraph,
    "table" Any table,
    "text" Any text,
    "type" Enum r#type,
    "video" Any video,
});

rt::open_enum!(DocumentTableContentBlockWithHighlightType {
    Paragraph = "Paragraph",
    Text = "Text",
    Image = "Image",
    Video = "Video",
    OrderedList = "OrderedList",
    UnorderedList = "UnorderedList",
    Table = "Table",
});

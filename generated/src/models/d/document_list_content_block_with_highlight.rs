// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentListContentBlockWithHighlight`.
#[non_exhaustive]
pub struct DocumentListContentBlockWithHighlight {
    /// `answerHighlight`.
    pub answer_highlight: Option<super::DocumentContentHighlightIndex>,
    /// `image`.
    pub image: Option<super::DocumentBodyImage>,
    /// `list`.
    pub list: Option<super::DocumentBodyListWithHighlight>,
    /// `text`.
    pub text: Option<super::DocumentText>,
    /// `type`, required.
    pub r#type: Option<super::DocumentListContentBlockWithHighlightType>,
    /// `video`.
    pub video: Option<super::DocumentBodyVideo>,
    __marks: rt::Marks,
}
/// The values of `type` in [`DocumentListContentBlockWithHighlight`](super::DocumentListContentBlockWithHighlight).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentListContentBlockWithHighlightType {
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

rt::model!(DocumentListContentBlockWithHighlight {
    "answerHighlight" Any answer_highlight,
    "image" Any image,
    "list" Any list,
    "text" Any text,
    "type" Enum r#type,
    "video" Any video,
});

rt::open_enum!(DocumentListContentBlockWithHighlightType {
    Text = "Text",
    Image = "Image",
    OrderedList = "OrderedList",
    UnorderedList = "UnorderedList",
    Video = "Video",
});

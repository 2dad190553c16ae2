// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentContentBlockWithHighlight`.
#[non_exhaustive]
pub struct DocumentContentBlockWithHighlight {
    /// `answerHighlight`.
    pub answer_highlight: Option<super::DocumentContentHighlightIndex>,
    /// `image`.
    pub image: Option<super::DocumentBodyImage>,
    /// `text`.
    pub text: Option<super::DocumentText>,
    /// `type`, required.
    pub r#type: Option<super::DocumentContentBlockWithHighlightType>,
    /// `video`.
    pub video: Option<super::DocumentBodyVideo>,
    __marks: rt::Marks,
}
/// The values of `type` in [`DocumentContentBlockWithHighlight`](super::DocumentContentBlockWithHighlight).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentContentBlockWithHighlightType {
    /// `Text`
    Text,
    /// `Image`
    Image,
    /// `Video`
    Video,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DocumentContentBlockWithHighlight {
    "answerHighlight" Any answer_highlight,
    "image" Any image,
    "text" Any text,
    "type" Enum r#type,
    "video" Any video,
});

rt::open_enum!(DocumentContentBlockWithHighlightType {
    Text = "Text",
    Image = "Image",
    Video = "Video",
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TextBotPromptSegment`.
#[non_exhaustive]
pub struct TextBotPromptSegment {
    /// `content`.
    pub content: Option<Vec<super::ConversationMessageContent>>,
    /// `format`.
    pub format: Option<super::Format>,
    /// `text`, required.
    pub text: Option<String>,
    /// `type`, required.
    pub r#type: Option<super::TextBotPromptSegmentType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`TextBotPromptSegment`](super::TextBotPromptSegment).
#[derive(Clone)]
#[non_exhaustive]
pub enum TextBotPromptSegmentType {
    /// `Text`
    Text,
    /// `RichMedia`
    RichMedia,
    /// `MessageEvent`
    MessageEvent,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TextBotPromptSegment {
    "content" Any content,
    "format" Any format,
    "text" Str text,
    "type" Enum r#type,
});

rt::open_enum!(TextBotPromptSegmentType {
    Text = "Text",
    RichMedia = "RichMedia",
    MessageEvent = "MessageEvent",
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationContentRichLinkHeader`.
#[non_exhaustive]
pub struct ConversationContentRichLinkHeader {
    /// `type`, required.
    pub r#type: Option<super::ConversationContentRichLinkHeaderType>,
    /// `value`, required.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ConversationContentRichLinkHeader`](super::ConversationContentRichLinkHeader).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationContentRichLinkHeaderType {
    /// `File`
    File,
    /// `Image`
    Image,
    /// `Text`
    Text,
    /// `Video`
    Video,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationContentRichLinkHeader {
    "type" Enum r#type,
    "value" Str value,
});

rt::open_enum!(ConversationContentRichLinkHeaderType {
    File = "File",
    Image = "Image",
    Text = "Text",
    Video = "Video",
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessageHeader`.
#[non_exhaustive]
pub struct MessageHeader {
    /// `content`.
    pub content: Option<String>,
    /// `type`.
    pub r#type: Option<super::MessageHeaderType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`MessageHeader`](super::MessageHeader).
#[derive(Clone)]
#[non_exhaustive]
pub enum MessageHeaderType {
    /// `Text`
    Text,
    /// `Image`
    Image,
    /// `Video`
    Video,
    /// `Document`
    Document,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(MessageHeader {
    "content" Str content,
    "type" Enum r#type,
});

rt::setters!(MessageHeader {
    0 content with_content(impl Into<String>) clear_content,
    1 r#type with_type(impl Into<super::MessageHeaderType>) clear_type,
});

rt::open_enum!(MessageHeaderType {
    Text = "Text",
    Image = "Image",
    Video = "Video",
    Document = "Document",
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationMessageMetadata`.
#[non_exhaustive]
pub struct ConversationMessageMetadata {
    /// `content`.
    pub content: Option<Vec<super::ConversationMessageMetadataContent>>,
    /// `events`.
    pub events: Option<Vec<super::ConversationMessageMetadataEvent>>,
    /// `type`.
    pub r#type: Option<super::ConversationMessageMetadataType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ConversationMessageMetadata`](super::ConversationMessageMetadata).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationMessageMetadataType {
    /// `Text`
    Text,
    /// `Structured`
    Structured,
    /// `Receipt`
    Receipt,
    /// `Event`
    Event,
    /// `Message`
    Message,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationMessageMetadata {
    "content" Any content,
    "events" Any events,
    "type" Enum r#type,
});

rt::setters!(ConversationMessageMetadata {
    0 content with_content(Vec<super::ConversationMessageMetadataContent>) clear_content,
    1 events with_events(Vec<super::ConversationMessageMetadataEvent>) clear_events,
    2 r#type with_type(impl Into<super::ConversationMessageMetadataType>) clear_type,
});

rt::open_enum!(ConversationMessageMetadataType {
    Text = "Text",
    Structured = "Structured",
    Receipt = "Receipt",
    Event = "Event",
    Message = "Message",
    Unknown = "Unknown",
});

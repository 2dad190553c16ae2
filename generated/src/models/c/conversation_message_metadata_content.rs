// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationMessageMetadataContent`.
#[non_exhaustive]
pub struct ConversationMessageMetadataContent {
    /// `contentType`.
    pub content_type: Option<super::ConversationMessageMetadataContentContentType>,
    /// `subType`.
    pub sub_type: Option<super::ConversationMessageMetadataContentSubType>,
    __marks: rt::Marks,
}
/// The values of `contentType` in [`ConversationMessageMetadataContent`](super::ConversationMessageMetadataContent).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationMessageMetadataContentContentType {
    /// `Reactions`
    Reactions,
    /// `Attachment`
    Attachment,
    /// `Location`
    Location,
    /// `QuickReply`
    QuickReply,
    /// `Notification`
    Notification,
    /// `ButtonResponse`
    ButtonResponse,
    /// `Story`
    Story,
    /// `Mention`
    Mention,
    /// `Card`
    Card,
    /// `Carousel`
    Carousel,
    /// `Text`
    Text,
    /// `QuickReplyV2`
    QuickReplyV2,
    /// `DatePicker`
    DatePicker,
    /// `InteractiveApplication`
    InteractiveApplication,
    /// `ListPicker`
    ListPicker,
    /// `PaymentRequest`
    PaymentRequest,
    /// `PaymentResponse`
    PaymentResponse,
    /// `Push`
    Push,
    /// `Form`
    Form,
    /// `RoadsideAssistance`
    RoadsideAssistance,
    /// `RichLink`
    RichLink,
    /// `NotificationResponse`
    NotificationResponse,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `subType` in [`ConversationMessageMetadataContent`](super::ConversationMessageMetadataContent).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationMessageMetadataContentSubType {
    /// `Image`
    Image,
    /// `Video`
    Video,
    /// `Audio`
    Audio,
    /// `File`
    File,
    /// `Link`
    Link,
    /// `Mention`
    Mention,
    /// `Reply`
    Reply,
    /// `Button`
    Button,
    /// `QuickReply`
    QuickReply,
    /// `Postback`
    Postback,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationMessageMetadataContent {
    "contentType" Enum content_type,
    "subType" Enum sub_type,
});

rt::setters!(ConversationMessageMetadataContent {
    0 content_type with_content_type(impl Into<super::ConversationMessageMetadataContentContentType>) clear_content_type,
    1 sub_type with_sub_type(impl Into<super::ConversationMessageMetadataContentSubType>) clear_sub_type,
});

rt::open_enum!(ConversationMessageMetadataContentContentType {
    Reactions = "Reactions",
    Attachment = "Attachment",
    Location = "Location",
    QuickReply = "QuickReply",
    Notification = "Notification",
    ButtonResponse = "ButtonResponse",
    Story = "Story",
    Mention = "Mention",
    Card = "Card",
    Carousel = "Carousel",
    Text = "Text",
    QuickReplyV2 = "QuickReplyV2",
    DatePicker = "DatePicker",
    InteractiveApplication = "InteractiveApplication",
    ListPicker = "ListPicker",
    PaymentRequest = "PaymentRequest",
    PaymentResponse = "PaymentResponse",
    Push = "Push",
    Form = "Form",
    RoadsideAssistance = "RoadsideAssistance",
    RichLink = "RichLink",
    NotificationResponse = "NotificationResponse",
    Unknown = "Unknown",
});

rt::open_enum!(ConversationMessageMetadataContentSubType {
    Image = "Image",
    Video = "Video",
    Audio = "Audio",
    File = "File",
    Link = "Link",
    Mention = "Mention",
    Reply = "Reply",
    Button = "Button",
    QuickReply = "QuickReply",
    Postback = "Postback",
    Unknown = "Unknown",
});

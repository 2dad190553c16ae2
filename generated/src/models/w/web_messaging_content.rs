// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WebMessagingContent`.
#[non_exhaustive]
pub struct WebMessagingContent {
    /// `attachment`.
    pub attachment: Option<super::WebMessagingAttachment>,
    /// `buttonResponse`.
    pub button_response: Option<super::WebMessagingButtonResponse>,
    /// `card`.
    pub card: Option<super::ContentCard>,
    /// `carousel`.
    pub carousel: Option<super::ContentCarousel>,
    /// `contentType`.
    pub content_type: Option<super::WebMessagingContentContentType>,
    /// `datePicker`.
    pub date_picker: Option<super::ContentDatePicker>,
    /// `form`.
    pub form: Option<super::ConversationContentForm>,
    /// `generic`.
    pub generic: Option<super::WebMessagingGeneric>,
    /// `listPicker`.
    pub list_picker: Option<super::ConversationContentListPicker>,
    /// `quickReply`.
    pub quick_reply: Option<super::WebMessagingQuickReply>,
    __marks: rt::Marks,
}
/// The values of `contentType` in [`WebMessagingContent`](super::WebMessagingContent).
#[derive(Clone)]
#[non_exhaustive]
pub enum WebMessagingContentContentType {
    /// `Attachment`
    Attachment,
    /// `QuickReply`
    QuickReply,
    /// `ButtonResponse`
    ButtonResponse,
    /// `GenericTemplate`
    GenericTemplate,
    /// `Card`
    Card,
    /// `Carousel`
    Carousel,
    /// `DatePicker`
    DatePicker,
    /// `ListPicker`
    ListPicker,
    /// `Form`
    Form,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WebMessagingContent {
    "attachment" Any attachment,
    "buttonResponse" Any button_response,
    "card" Any card,
    "carousel" Any carousel,
    "contentType" Enum content_type,
    "datePicker" Any date_picker,
    "form" Any form,
    "generic" Any generic,
    "listPicker" Any list_picker,
    "quickReply" Any quick_reply,
});

rt::open_enum!(WebMessagingContentContentType {
    Attachment = "Attachment",
    QuickReply = "QuickReply",
    ButtonResponse = "ButtonResponse",
    GenericTemplate = "GenericTemplate",
    Card = "Card",
    Carousel = "Carousel",
    DatePicker = "DatePicker",
    ListPicker = "ListPicker",
    Form = "Form",
});

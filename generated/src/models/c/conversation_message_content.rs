// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationMessageContent`.
///
/// The service requires `contentType` in requests.
#[non_exhaustive]
pub struct ConversationMessageContent {
    /// `attachment`.
    pub attachment: Option<super::ConversationContentAttachment>,
    /// `buttonResponse`.
    pub button_response: Option<super::ConversationContentButtonResponse>,
    /// `card`.
    pub card: Option<super::ConversationContentCard>,
    /// `carousel`.
    pub carousel: Option<super::ConversationContentCarousel>,
    /// `contentType`, required.
    pub content_type: Option<super::ConversationMessageContentContentType>,
    /// `datePicker`.
    pub date_picker: Option<super::ConversationContentDatePicker>,
    /// `form`.
    pub form: Option<super::ConversationContentForm>,
    /// `interactiveApplication`.
    pub interactive_application: Option<
        super::ConversationContentInteractiveApplication,
    >,
    /// `listPicker`.
    pub list_picker: Option<super::ConversationContentListPicker>,
    /// `location`.
    pub location: Option<super::ConversationContentLocation>,
    /// `notificationResponse`.
    pub notification_response: Option<super::ConversationContentNotificationResponse>,
    /// `paymentRequest`.
    pub payment_request: Option<super::ConversationContentPaymentRequest>,
    /// `paymentResponse`.
    pub payment_response: Option<super::ConversationContentPaymentResponse>,
    /// `push`.
    pub push: Option<super::ConversationContentPush>,
    /// `quickReply`.
    pub quick_reply: Option<super::ConversationContentQuickReply>,
    /// `quickReplyV2`.
    pub quick_reply_v2: Option<super::ConversationContentQuickReplyV2>,
    /// `reactions`.
    pub reactions: Option<Vec<super::ConversationContentReaction>>,
    /// `story`.
    pub story: Option<super::ConversationContentStory>,
    /// `template`.
    pub template: Option<super::ConversationContentNotificationTemplate>,
    /// `text`.
    pub text: Option<super::ConversationContentText>,
    __marks: rt::Marks,
}
/// The values of `contentType` in [`ConversationMessageContent`](super::ConversationMessageContent).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationMessageContentContentType {
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

rt::model!(ConversationMessageContent {
    "attachment" Any attachment,
    "buttonResponse" Any button_response,
    "card" Any card,
    "carousel" Any carousel,
    "contentType" Enum content_type,
    "datePicker" Any date_picker,
    "form" Any form,
    "interactiveApplication" Any interactive_application,
    "listPicker" Any list_picker,
    "location" Any location,
    "notificationResponse" Any notification_response,
    "paymentRequest" Any payment_request,
    "paymentResponse" Any payment_response,
    "push" Any push,
    "quickReply" Any quick_reply,
    "quickReplyV2" Any quick_reply_v2,
    "reactions" Any reactions,
    "story" Any story,
    "template" Any template,
    "text" Any text,
});

rt::setters!(ConversationMessageContent {
    0 attachment with_attachment(super::ConversationContentAttachment) clear_attachment,
    1 button_response with_button_response(super::ConversationContentButtonResponse) clear_button_response,
    2 card with_card(super::ConversationContentCard) clear_card,
    3 carousel with_carousel(super::ConversationContentCarousel) clear_carousel,
    4 content_type with_content_type(impl Into<super::ConversationMessageContentContentType>) clear_content_type,
    5 date_picker with_date_picker(super::ConversationContentDatePicker) clear_date_picker,
    6 form with_form(super::ConversationContentForm) clear_form,
    7 interactive_application with_interactive_application(super::ConversationContentInteractiveApplication) clear_interactive_application,
    8 list_picker with_list_picker(super::ConversationContentListPicker) clear_list_picker,
    9 location with_location(super::ConversationContentLocation) clear_location,
    10 notification_response with_notification_response(super::ConversationContentNotificationResponse) clear_notification_response,
    11 payment_request with_payment_request(super::ConversationContentPaymentRequest) clear_payment_request,
    12 payment_response with_payment_response(super::ConversationContentPaymentResponse) clear_payment_response,
    13 push with_push(super::ConversationContentPush) clear_push,
    14 quick_reply with_quick_reply(super::ConversationContentQuickReply) clear_quick_reply,
    15 quick_reply_v2 with_quick_reply_v2(super::ConversationContentQuickReplyV2) clear_quick_reply_v2,
    16 reactions with_reactions(Vec<super::ConversationContentReaction>) clear_reactions,
    17 story with_story(super::ConversationContentStory) clear_story,
    18 template with_template(super::ConversationContentNotificationTemplate) clear_template,
    19 text with_text(super::ConversationContentText) clear_text,
});

rt::open_enum!(ConversationMessageContentContentType {
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

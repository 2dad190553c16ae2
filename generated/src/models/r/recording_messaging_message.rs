// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecordingMessagingMessage`.
#[non_exhaustive]
pub struct RecordingMessagingMessage {
    /// `buttonResponse`.
    pub button_response: Option<super::ButtonResponse>,
    /// `buttonResponses`.
    pub button_responses: Option<Vec<super::ButtonResponse>>,
    /// `cards`.
    pub cards: Option<Vec<super::Card>>,
    /// `contentType`.
    pub content_type: Option<super::RecordingMessagingMessageContentType>,
    /// `datePicker`.
    pub date_picker: Option<super::DatePicker>,
    /// `events`.
    pub events: Option<Vec<super::ConversationMessageEvent>>,
    /// `form`.
    pub form: Option<super::RecordingForm>,
    /// `from`.
    pub from: Option<String>,
    /// `fromExternalContact`.
    pub from_external_contact: Option<super::ExternalContact>,
    /// `fromUser`.
    pub from_user: Option<super::User>,
    /// `id`.
    pub id: Option<String>,
    /// `interactiveApplication`.
    pub interactive_application: Option<super::InteractiveApplication>,
    /// `listPicker`.
    pub list_picker: Option<super::ListPicker>,
    /// `messageMediaAttachments`.
    pub message_media_attachments: Option<Vec<super::MessageMediaAttachment>>,
    /// `messageReceipts`.
    pub message_receipts: Option<Vec<super::RecordingMessageReceipt>>,
    /// `messageStickerAttachments`.
    pub message_sticker_attachments: Option<Vec<super::MessageStickerAttachment>>,
    /// `messageText`.
    pub message_text: Option<String>,
    /// `notificationResponse`.
    pub notification_response: Option<super::RecordingNotificationResponse>,
    /// `notificationTemplate`.
    pub notification_template: Option<super::RecordingNotificationTemplate>,
    /// `participantId`.
    pub participant_id: Option<String>,
    /// `paymentRequest`.
    pub payment_request: Option<super::PaymentRequest>,
    /// `paymentResponse`.
    pub payment_response: Option<super::PaymentResponse>,
    /// `purpose`.
    pub purpose: Option<String>,
    /// `queue`.
    pub queue: Option<super::AddressableEntityRef>,
    /// `quickReplies`.
    pub quick_replies: Option<Vec<super::QuickReply>>,
    /// `richLink`.
    pub rich_link: Option<super::RichLink>,
    /// `roadsideAssistance`.
    pub roadside_assistance: Option<super::RecordingRoadsideAssistance>,
    /// `socialVisibility`.
    pub social_visibility: Option<super::RecordingMessagingMessageSocialVisibility>,
    /// `status`.
    pub status: Option<String>,
    /// `story`.
    pub story: Option<super::RecordingContentStory>,
    /// `timestamp`.
    pub timestamp: Option<rt::DateTime>,
    /// `to`.
    pub to: Option<String>,
    /// `workflow`.
    pub workflow: Option<super::AddressableEntityRef>,
    __marks: rt::Marks,
}
/// The values of `contentType` in [`RecordingMessagingMessage`](super::RecordingMessagingMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum RecordingMessagingMessageContentType {
    /// `QuickReply`
    QuickReply,
    /// `Story`
    Story,
    /// `Card`
    Card,
    /// `Carousel`
    Carousel,
    /// `Attachment`
    Attachment,
    /// `Location`
    Location,
    /// `Notification`
    Notification,
    /// `GenericTemplate`
    GenericTemplate,
    /// `ListTemplate`
    ListTemplate,
    /// `Postback`
    Postback,
    /// `Reactions`
    Reactions,
    /// `Mention`
    Mention,
    /// `ButtonResponse`
    ButtonResponse,
    /// `DatePicker`
    DatePicker,
    /// `ListPicker`
    ListPicker,
    /// `InteractiveApplication`
    InteractiveApplication,
    /// `PaymentRequest`
    PaymentRequest,
    /// `PaymentResponse`
    PaymentResponse,
    /// `Form`
    Form,
    /// `RichLink`
    RichLink,
    /// `RoadsideAssistance`
    RoadsideAssistance,
    /// `NotificationResponse`
    NotificationResponse,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `socialVisibility` in [`RecordingMessagingMessage`](super::RecordingMessagingMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum RecordingMessagingMessageSocialVisibility {
    /// `Public`
    Public,
    /// `Private`
    Private,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RecordingMessagingMessage {
    "buttonResponse" Any button_response,
    "buttonResponses" Any button_responses,
    "cards" Any cards,
    "contentType" Enum content_type,
    "datePicker" Any date_picker,
    "events" Any events,
    "form" Any form,
    "from" Str from,
    "fromExternalContact" Any from_external_contact,
    "fromUser" Any from_user,
    "id" Str id,
    "interactiveApplication" Any interactive_application,
    "listPicker" Any list_picker,
    "messageMediaAttachments" Any message_media_attachments,
    "messageReceipts" Any message_receipts,
    "messageStickerAttachments" Any message_sticker_attachments,
    "messageText" Str message_text,
    "notificationResponse" Any notification_response,
    "notificationTemplate" Any notification_template,
    "participantId" Str participant_id,
    "paymentRequest" Any payment_request,
    "paymentResponse" Any payment_response,
    "purpose" Str purpose,
    "queue" Any queue,
    "quickReplies" Any quick_replies,
    "richLink" Any rich_link,
    "roadsideAssistance" Any roadside_assistance,
    "socialVisibility" Enum social_visibility,
    "status" Str status,
    "story" Any story,
    "timestamp" DateTime timestamp,
    "to" Str to,
    "workflow" Any workflow,
});

rt::setters!(RecordingMessagingMessage {
    0 button_response with_button_response(super::ButtonResponse) clear_button_response,
    1 button_responses with_button_responses(Vec<super::ButtonResponse>) clear_button_responses,
    2 cards with_cards(Vec<super::Card>) clear_cards,
    3 content_type with_content_type(impl Into<super::RecordingMessagingMessageContentType>) clear_content_type,
    4 date_picker with_date_picker(super::DatePicker) clear_date_picker,
    5 events with_events(Vec<super::ConversationMessageEvent>) clear_events,
    6 form with_form(super::RecordingForm) clear_form,
    7 from with_from(impl Into<String>) clear_from,
    8 from_external_contact with_from_external_contact(super::ExternalContact) clear_from_external_contact,
    9 from_user with_from_user(super::User) clear_from_user,
    10 id with_id(impl Into<String>) clear_id,
    11 interactive_application with_interactive_application(super::InteractiveApplication) clear_interactive_application,
    12 list_picker with_list_picker(super::ListPicker) clear_list_picker,
    13 message_media_attachments with_message_media_attachments(Vec<super::MessageMediaAttachment>) clear_message_media_attachments,
    14 message_receipts with_message_receipts(Vec<super::RecordingMessageReceipt>) clear_message_receipts,
    15 message_sticker_attachments with_message_sticker_attachments(Vec<super::MessageStickerAttachment>) clear_message_sticker_attachments,
    16 message_text with_message_text(impl Into<String>) clear_message_text,
    17 notification_response with_notification_response(super::RecordingNotificationResponse) clear_notification_response,
    18 notification_template with_notification_template(super::RecordingNotificationTemplate) clear_notification_template,
    19 participant_id with_participant_id(impl Into<String>) clear_participant_id,
    20 payment_request with_payment_request(super::PaymentRequest) clear_payment_request,
    21 payment_response with_payment_response(super::PaymentResponse) clear_payment_response,
    22 purpose with_purpose(impl Into<String>) clear_purpose,
    23 queue with_queue(super::AddressableEntityRef) clear_queue,
    24 quick_replies with_quick_replies(Vec<super::QuickReply>) clear_quick_replies,
    25 rich_link with_rich_link(super::RichLink) clear_rich_link,
    26 roadside_assistance with_roadside_assistance(super::RecordingRoadsideAssistance) clear_roadside_assistance,
    27 social_visibility with_social_visibility(impl Into<super::RecordingMessagingMessageSocialVisibility>) clear_social_visibility,
    28 status with_status(impl Into<String>) clear_status,
    29 story with_story(super::RecordingContentStory) clear_story,
    30 timestamp with_timestamp(impl Into<rt::DateTime>) clear_timestamp,
    31 to with_to(impl Into<String>) clear_to,
    32 workflow with_workflow(super::AddressableEntityRef) clear_workflow,
});

rt::open_enum!(RecordingMessagingMessageContentType {
    QuickReply = "QuickReply",
    Story = "Story",
    Card = "Card",
    Carousel = "Carousel",
    Attachment = "Attachment",
    Location = "Location",
    Notification = "Notification",
    GenericTemplate = "GenericTemplate",
    ListTemplate = "ListTemplate",
    Postback = "Postback",
    Reactions = "Reactions",
    Mention = "Mention",
    ButtonResponse = "ButtonResponse",
    DatePicker = "DatePicker",
    ListPicker = "ListPicker",
    InteractiveApplication = "InteractiveApplication",
    PaymentRequest = "PaymentRequest",
    PaymentResponse = "PaymentResponse",
    Form = "Form",
    RichLink = "RichLink",
    RoadsideAssistance = "RoadsideAssistance",
    NotificationResponse = "NotificationResponse",
});

rt::open_enum!(RecordingMessagingMessageSocialVisibility {
    Public = "Public",
    Private = "Private",
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecordingForm`.
#[non_exhaustive]
pub struct RecordingForm {
    /// `cannedResponseId`.
    pub canned_response_id: Option<String>,
    /// `formPages`.
    pub form_pages: Option<Vec<super::RecordingFormPage>>,
    /// `introduction`.
    pub introduction: Option<super::RecordingIntroduction>,
    /// `originatingMessageId`.
    pub originating_message_id: Option<String>,
    /// `receivedMessage`.
    pub received_message: Option<super::ReceivedReplyMessage>,
    /// `replyMessage`.
    pub reply_message: Option<super::ReceivedReplyMessage>,
    /// `response`.
    pub response: Option<Vec<super::RecordingFormResponseComponent>>,
    __marks: rt::Marks,
}

rt::model!(RecordingForm {
    "cannedResponseId" Str canned_response_id,
    "formPages" Any form_pages,
    "introduction" Any introduction,
    "originatingMessageId" Str originating_message_id,
    "receivedMessage" Any received_message,
    "replyMessage" Any reply_message,
    "response" Any response,
});

rt::setters!(RecordingForm {
    0 canned_response_id with_canned_response_id(impl Into<String>) clear_canned_response_id,
    1 form_pages with_form_pages(Vec<super::RecordingFormPage>) clear_form_pages,
    2 introduction with_introduction(super::RecordingIntroduction) clear_introduction,
    3 originating_message_id with_originating_message_id(impl Into<String>) clear_originating_message_id,
    4 received_message with_received_message(super::ReceivedReplyMessage) clear_received_message,
    5 reply_message with_reply_message(super::ReceivedReplyMessage) clear_reply_message,
    6 response with_response(Vec<super::RecordingFormResponseComponent>) clear_response,
});

// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationContentForm`.
///
/// The service requires `cannedResponseId` in requests.
#[non_exhaustive]
pub struct ConversationContentForm {
    /// `cannedResponseId`, required.
    pub canned_response_id: Option<String>,
    /// `formPages`.
    pub form_pages: Option<Vec<super::ConversationFormPage>>,
    /// `introduction`.
    pub introduction: Option<super::ConversationContentIntroduction>,
    /// `originatingMessageId`.
    pub originating_message_id: Option<String>,
    /// `receivedMessage`.
    pub received_message: Option<super::ConversationContentReceivedReplyMessage>,
    /// `replyMessage`.
    pub reply_message: Option<super::ConversationContentReceivedReplyMessage>,
    /// `response`.
    pub response: Option<Vec<super::ConversationFormResponseComponent>>,
    /// `showSummary`.
    pub show_summary: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(ConversationContentForm {
    "cannedResponseId" Str canned_response_id,
    "formPages" Any form_pages,
    "introduction" Any introduction,
    "originatingMessageId" Str originating_message_id,
    "receivedMessage" Any received_message,
    "replyMessage" Any reply_message,
    "response" Any response,
    "showSummary" Bool show_summary,
});

rt::setters!(ConversationContentForm {
    0 canned_response_id with_canned_response_id(impl Into<String>) clear_canned_response_id,
    1 form_pages with_form_pages(Vec<super::ConversationFormPage>) clear_form_pages,
    2 introduction with_introduction(super::ConversationContentIntroduction) clear_introduction,
    3 originating_message_id with_originating_message_id(impl Into<String>) clear_originating_message_id,
    4 received_message with_received_message(super::ConversationContentReceivedReplyMessage) clear_received_message,
    5 reply_message with_reply_message(super::ConversationContentReceivedReplyMessage) clear_reply_message,
    6 response with_response(Vec<super::ConversationFormResponseComponent>) clear_response,
    7 show_summary with_show_summary(bool) clear_show_summary,
});

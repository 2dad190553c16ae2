// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationContentListPicker`.
#[non_exhaustive]
pub struct ConversationContentListPicker {
    /// `id`.
    pub id: Option<String>,
    /// `receivedMessage`.
    pub received_message: Option<super::ConversationContentReceivedReplyMessage>,
    /// `replyMessage`.
    pub reply_message: Option<super::ConversationContentReceivedReplyMessage>,
    /// `sections`.
    pub sections: Option<Vec<super::ConversationContentListPickerSection>>,
    __marks: rt::Marks,
}

rt::model!(ConversationContentListPicker {
    "id" Str id,
    "receivedMessage" Any received_message,
    "replyMessage" Any reply_message,
    "sections" Any sections,
});

rt::setters!(ConversationContentListPicker {
    0 id with_id(impl Into<String>) clear_id,
    1 received_message with_received_message(super::ConversationContentReceivedReplyMessage) clear_received_message,
    2 reply_message with_reply_message(super::ConversationContentReceivedReplyMessage) clear_reply_message,
    3 sections with_sections(Vec<super::ConversationContentListPickerSection>) clear_sections,
});

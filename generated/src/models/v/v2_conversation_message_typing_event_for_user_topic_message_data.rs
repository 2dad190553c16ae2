// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2ConversationMessageTypingEventForUserTopicMessageData`.
#[non_exhaustive]
pub struct V2ConversationMessageTypingEventForUserTopicMessageData {
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `normalizedMessage`.
    pub normalized_message: Option<
        super::V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage,
    >,
    __marks: rt::Marks,
}

rt::model!(V2ConversationMessageTypingEventForUserTopicMessageData {
    "conversationId" Str conversation_id,
    "normalizedMessage" Any normalized_message,
});

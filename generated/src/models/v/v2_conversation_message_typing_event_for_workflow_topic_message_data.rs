// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2ConversationMessageTypingEventForWorkflowTopicMessageData`.
#[non_exhaustive]
pub struct V2ConversationMessageTypingEventForWorkflowTopicMessageData {
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `normalizedMessage`.
    pub normalized_message: Option<
        super::V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage,
    >,
    __marks: rt::Marks,
}

rt::model!(V2ConversationMessageTypingEventForWorkflowTopicMessageData {
    "conversationId" Str conversation_id,
    "normalizedMessage" Any normalized_message,
});

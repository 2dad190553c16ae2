// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GuideSessionTurnRequestContext`.
#[non_exhaustive]
pub struct GuideSessionTurnRequestContext {
    /// `customConversationAttributes`.
    pub custom_conversation_attributes: Option<
        Vec<super::CustomConversationAttributeInput>,
    >,
    /// `knowledgeQueryDetected`.
    pub knowledge_query_detected: Option<bool>,
    /// `messages`.
    pub messages: Option<Vec<super::GuideSessionMessage>>,
    __marks: rt::Marks,
}

rt::model!(GuideSessionTurnRequestContext {
    "customConversationAttributes" Any custom_conversation_attributes,
    "knowledgeQueryDetected" Bool knowledge_query_detected,
    "messages" Any messages,
});

rt::setters!(GuideSessionTurnRequestContext {
    0 custom_conversation_attributes with_custom_conversation_attributes(Vec<super::CustomConversationAttributeInput>) clear_custom_conversation_attributes,
    1 knowledge_query_detected with_knowledge_query_detected(bool) clear_knowledge_query_detected,
    2 messages with_messages(Vec<super::GuideSessionMessage>) clear_messages,
});

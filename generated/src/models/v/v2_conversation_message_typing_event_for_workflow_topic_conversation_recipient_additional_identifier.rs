// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier`.
#[non_exhaustive]
pub struct V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier {
    /// `type`.
    pub r#type: Option<
        super::V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifierType,
    >,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `type` in [`V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier`](super::V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifierType {
    /// `Deployment`
    Deployment,
    /// `Subject`
    Subject,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier {
    "type" Enum r#type,
    "value" Str value,
});

rt::open_enum!(V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifierType {
    Deployment = "Deployment",
    Subject = "Subject",
    Unknown = "Unknown",
});

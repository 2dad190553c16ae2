// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2ConversationMessageTypingEventForUserTopicConversationRecipientAdditionalIdentifier`.
#[non_exhaustive]
pub struct V2ConversationMessageTypingEventForUserTopicConversationRecipientAdditionalIdentifier {
    /// `type`.
    pub r#type: Option<
        super::V2ConversationMessageTypingEventForUserTopicConversationRecipientAdditionalIdentifierType,
    >,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `type` in [`V2ConversationMessageTypingEventForUserTopicConversationRecipientAdditionalIdentifier`](super::V2ConversationMessageTypingEventForUserTopicConversationRecipientAdditionalIdentifier).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2ConversationMessageTypingEventForUserTopicConversationRecipientAdditionalIdentifierType {
    /// `Deployment`
    Deployment,
    /// `Subject`
    Subject,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(V2ConversationMessageTypingEventForUserTopicConversationRecipientAdditionalIdentifier {
    "type" Enum r#type,
    "value" Str value,
});

rt::open_enum!(V2ConversationMessageTypingEventForUserTopicConversationRecipientAdditionalIdentifierType {
    Deployment = "Deployment",
    Subject = "Subject",
    Unknown = "Unknown",
});
